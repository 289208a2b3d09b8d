import type { FormLook } from '../../forms/choices';
import type { Filling } from '../../forms/filling';
import type { Form, FormSheet } from '../../forms/form';
import type { EntryField, FormColumn, TableKind } from '../../forms/part';
import { toThaiDigits } from '../../thai/digits';
import type { CellInput, SheetBlueprint } from '../blueprint';

/** What the drawing of every part of a sheet needs to know. */
export interface Setting {
  readonly form: Form;
  readonly filling: Filling;
  readonly look: FormLook;
  readonly sheet: FormSheet;
  /** The worksheet name in use, which may carry a number. */
  readonly sheetName: string;
  /** How many columns the sheet has. */
  readonly width: number;
  /** Writes official words in the chosen digits. */
  readonly words: (text: string) => string;
  /** A number that stands alone in a cell: in Thai digits it is text. */
  readonly figure: (number: number) => CellInput;
  /** Number formats of the chosen digits. */
  readonly numberFormat: string;
  readonly moneyFormat: string;
}

/** A part that knows its rows and can be drawn once all parts of the form do. */
export interface LaidPart {
  /** How many rows it takes. */
  readonly rows: number;
  /** The cells that other parts may refer to. */
  readonly entries?: readonly EntryCell[];
  readonly table?: TableCells;
  readonly watch?: WatchCells;
  readonly draw: (places: Places) => Fragment;
}

/** The cell of an entry. Zero-based. */
export interface EntryCell {
  readonly field: EntryField;
  readonly row: number;
  readonly column: number;
}

/** The cells of a table. Zero-based; `lastRow` is the last ready one. */
export interface TableCells {
  readonly kind: TableKind;
  readonly columns: readonly FormColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The cells of table 3 of the nine-step method that table 4 looks through. Zero-based; the last row is a blank one. */
export interface WatchCells {
  readonly item: number;
  readonly total: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where the parts of the whole form lie, so that formulas can refer to them. */
export interface Places {
  readonly entries: ReadonlyMap<EntryField, EntryCell & { readonly sheetName: string }>;
  readonly tables: ReadonlyMap<TableKind, TablePlace>;
  readonly watch: (WatchCells & { readonly sheetName: string }) | null;
}

export interface TablePlace extends TableCells {
  readonly sheetName: string;
  /** How prompts speak of its sheet. */
  readonly mention: string;
}

/** What a part adds to its worksheet. */
export interface Fragment extends Partial<
  Pick<
    SheetBlueprint,
    'blocks' | 'styles' | 'merges' | 'rowHeights' | 'tables' | 'colourRules' | 'dropDowns'
  >
> {
  /** The heading rows of a table, which stay in view and repeat in print. Zero-based. */
  readonly headingRows?: { readonly first: number; readonly last: number };
  /** The first cell that a person fills, and whether it is still to be filled. */
  readonly start?: { readonly row: number; readonly column: number; readonly open: boolean };
}

/**
 * Thai digits by number format: the cell stays a number. Without a calendar (`07`, which Excel adds
 * for a Thai date): LibreOffice would then show Arabic digits.
 */
const THAI = '[$-D00041E]';

export function settingOf(
  form: Form,
  filling: Filling,
  look: FormLook,
  sheet: FormSheet,
  sheetName: string,
): Setting {
  const thai = look.digits === 'thai';
  const prefix = thai ? THAI : '';
  return {
    form,
    filling,
    look,
    sheet,
    sheetName,
    width: sheet.columnWidths.length,
    words: thai ? toThaiDigits : (text) => text,
    figure: thai ? (number) => toThaiDigits(String(number)) : (number) => number,
    numberFormat: `${prefix}0`,
    moneyFormat: `${prefix}#,##0.00`,
  };
}
