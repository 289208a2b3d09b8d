import type { Form, FormChoices } from '../../forms/form';
import { toThaiDigits } from '../../thai/digits';
import type { CellInput } from '../blueprint';

/** The rows that a form offers ready to be filled; more are added by typing under the last. */
export const READY_ROWS = { issues: 15, plan: 12 } as const;

/** As far down as formulas on other sheets look for risks: far beyond what a form ever holds. */
export const FARTHEST_ROW = 503;

/** Rows of the selection form that other sheets refer to. Zero-based; the values are in the second column. */
export const SELECTION_ROWS = { fiscalYear: 2, agency: 3, process: 6, domains: 9 } as const;

/** Heading rows of the two tables, zero-based; the row of the column headings is an Excel table's first. */
export const TABLE_HEADING_ROWS = { issues: 3, plan: 2 } as const;

/** What every sheet's drawing needs to know. */
export interface DrawingContext {
  readonly form: Form;
  readonly choices: FormChoices;
  /** The worksheet names in use, which may carry a number. */
  readonly names: SheetNames;
  /** Writes official words in the chosen digits. */
  readonly words: (text: string) => string;
  /** A number that stands alone in a cell: in Thai digits it is text. */
  readonly figure: (number: number) => CellInput;
  /** Number format of the chosen digits. */
  readonly numberFormat: string;
}

export type SheetNames = Readonly<Record<keyof Form['sheets'], string>>;

/** Thai digits by number format: the cell stays a number. */
const THAI_NUMBER = '[$-D07041E]0';

export function drawingContext(
  form: Form,
  choices: FormChoices,
  names: SheetNames,
): DrawingContext {
  const thai = choices.digits === 'thai';
  return {
    form,
    choices,
    names,
    words: thai ? toThaiDigits : (text) => text,
    figure: thai ? (number) => toThaiDigits(String(number)) : (number) => number,
    numberFormat: thai ? THAI_NUMBER : '0',
  };
}
