import type { DomainChoice } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { toArabicDigits } from '../thai/digits';
import { fold, squash } from '../thai/text';
import type { FilledCell, Grid } from './grid';
import { readText } from './read-field';

const LABELS = {
  process: /^ชื่อความเสี่ยง$/,
  agency: /^ชื่อหน่วยงาน$/,
  domain: /^ด้าน(?:ประเภท)?ความเสี่ยง$/,
  ministry: /^ศปท\.?กระทรวง$/,
  kind: /^(?:ประเภทหน่วยงาน|กระบวนการ\/โครงการ)$/,
} as const;

/** The proposal of edition `pacc-2566` (แบบรายงานเสนอความเสี่ยง…): a row of labels over a row of values. Source 000. */
export interface Proposal {
  readonly process: Field<string>;
  readonly agency: Field<string>;
  readonly domain: Field<string>;
}

/** The proposal that begins in a row, if one does: at least three of its labels stand there. */
export function readProposal(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Proposal | null {
  const columns = new Map<keyof typeof LABELS, number>();
  for (const cell of filled) {
    const words = squash(cell.text);
    for (const name of ['process', 'agency', 'domain', 'ministry', 'kind'] as const) {
      if (words.length < 40 && LABELS[name].test(words)) columns.set(name, cell.column);
    }
  }
  const { process, agency, domain } = Object.fromEntries(columns) as Partial<
    Record<keyof typeof LABELS, number>
  >;
  if (columns.size < 3 || process === undefined) return null;
  return {
    process: readText(grid, row + 1, process),
    agency: readText(grid, row + 1, agency),
    domain: readText(grid, row + 1, domain),
  };
}

/** The domain that the cell of a proposal names by its number; `null` where it names none. */
export function domainIn(field: Field<string>): DomainChoice | null {
  if (field.kind !== 'value') return null;
  const [, number, label] = /ด้านที่\s*(\d)\s*(.*)$/.exec(toArabicDigits(fold(field.value))) ?? [];
  if (number === undefined || label === undefined) return null;
  return { place: field.place, number: Number(number), label, ticked: true };
}
