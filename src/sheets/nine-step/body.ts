import { labelOf } from '../../forms/labels';
import { isSignature, isTitle } from '../../forms/landmarks';
import { hasContent, squash } from '../../thai/text';
import type { FilledCell, Grid } from '../grid';
import { findHeadings } from '../headings';
import type { NineStepHeadings } from './headings';
import { findNineStepHeadings } from './headings';
import { beginsPlan } from './plan-heading';

/** A row under the headings of one of the tables. */
export interface BodyRow<Headings extends NineStepHeadings = NineStepHeadings> {
  readonly row: number;
  /** The headings last met: a page break may repeat them with their columns elsewhere. */
  readonly headings: Headings;
  /** Whether the row above it is blank or a repeated heading. */
  readonly afterGap: boolean;
}

export interface Body<Headings extends NineStepHeadings> {
  readonly rows: readonly BodyRow<Headings>[];
  /** The first row that no longer belongs to the table. */
  readonly nextRow: number;
}

type Kind = NineStepHeadings['kind'];
type HeadingsOf<K extends Kind> = Extract<NineStepHeadings, { readonly kind: K }>;

/**
 * The rows of a table, from its headings down: to a title, another table, a signature, a label, or a
 * line under a gap that is no row of a table. Headings repeated at a page break do not end it.
 */
export function followBody<K extends Kind>(
  grid: Grid,
  kind: K,
  first: HeadingsOf<K>,
): Body<HeadingsOf<K>> {
  const rows: BodyRow<HeadingsOf<K>>[] = [];
  let headings = first;
  let afterGap = false;
  let row = first.dataRow;
  for (; row <= grid.lastRow; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || isContinuedTitle(filled)) {
      afterGap = true;
      continue;
    }
    const repeated = repeatedHeadings(grid, kind, row, filled);
    if (repeated !== null) {
      headings = repeated;
      afterGap = true;
      row = repeated.dataRow - 1;
      continue;
    }
    if (isOtherHeadings(grid, row, filled) || endsBody(filled, headings, afterGap)) break;
    rows.push({ row, headings, afterGap });
    afterGap = false;
  }
  return { rows, nextRow: row };
}

/** Headings again, in this row, or in the next one under a row of headings that are less telling. */
function repeatedHeadings<K extends Kind>(
  grid: Grid,
  kind: K,
  row: number,
  filled: readonly FilledCell[],
): HeadingsOf<K> | null {
  for (const at of [row, row + 1]) {
    const found = findNineStepHeadings(grid, at, at === row ? filled : grid.filled(at));
    if (found === null) continue;
    // A heading row above is one only where it holds no number of an item.
    if (at !== row && filled.some(({ text }) => /^[0-9๐-๙]/.test(text.trim()))) return null;
    return isKind(found, kind) ? found : null;
  }
  return null;
}

function isKind<K extends Kind>(headings: NineStepHeadings, kind: K): headings is HeadingsOf<K> {
  return headings.kind === kind;
}

function isOtherHeadings(grid: Grid, row: number, filled: readonly FilledCell[]): boolean {
  return (
    findNineStepHeadings(grid, row, filled) !== null ||
    findHeadings(grid, row, filled) !== null ||
    beginsPlan(filled)
  );
}

const TITLE = /^(?:ขั้นตอนที่|ตารางที่)[0-9]/;

/** `ตารางที่ ๓ (ต่อ)` stands at the top of a page, within the table. */
function isContinuedTitle(filled: readonly FilledCell[]): boolean {
  const [first] = filled;
  return filled.length === 1 && first !== undefined && /\(\s*ต่อ\s*\)\s*$/.test(first.text);
}

function endsBody(
  filled: readonly FilledCell[],
  { order, words, marks }: NineStepHeadings,
  afterGap: boolean,
): boolean {
  const [first] = filled;
  if (first === undefined) return false;
  const columns = [...(order === undefined ? [] : [order]), ...words, ...marks];
  if (!filled.some((cell) => columns.includes(cell.column))) return true;
  if (filled.every((cell) => isSignature(cell.text))) return true;
  if (filled.length === 1 && (isTitle(first.text) || TITLE.test(squash(first.text)))) return true;
  if (filled.length <= 2 && labelOf(first.text) !== null) return true;
  if (!afterGap) return false;
  const isMarked = filled.some((cell) => marks.includes(cell.column) && hasContent(cell.text));
  const isNumbered = /^[(]?[0-9๐-๙]/.test(first.text.trim());
  const continues = order !== undefined && first.column !== order && words.includes(first.column);
  return !isMarked && !isNumbered && !continues;
}
