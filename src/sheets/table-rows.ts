import { hasContent, squash } from '../thai/text';
import type { FilledCell, Grid } from './grid';
import type { Columns } from './headings';
import type { CellContent } from './snapshot';

/** With fewer cells, a row may as well be a title, a label or the number of a page. */
const PLAINLY_FILLED = 4;

/**
 * Whether a row is one of data, for certain and without a closer look: its own number stands first,
 * and then words and more. Nearly every row of a large workbook is.
 */
export function isPlainlyData(grid: Grid, row: number, columns: Columns, first: number): boolean {
  if (columns.order !== first || !beginsWithDigit(grid.own(row, first))) return false;
  const hasWords = isWords(grid, row, columns.step) || isWords(grid, row, columns.issue);
  return hasWords && grid.holds(row, PLAINLY_FILLED);
}

function isWords(grid: Grid, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const text = grid.own(row, column);
  return typeof text === 'string' && LETTER.test(text) && !grid.hasFormula(row, column);
}

/** A text that speaks at once, and is neither a number nor a heading. */
const LETTER = /^[A-Za-zก-ฮะเ-ไ]/;

function beginsWithDigit(content: CellContent): boolean {
  return typeof content === 'number'
    ? content > 0
    : typeof content === 'string' && /^[0-9๐-๙]/.test(content);
}

/** A row with an order number is no row of headings, for certain and at a glance. */
export function isNumberedRow(cells: readonly FilledCell[], columns: Columns): boolean {
  const [first] = cells;
  return first !== undefined && first.column === columns.order && /^[0-9๐-๙]/.test(first.text);
}

/** Ready rows count as part of the table only where a formula shows that the table reaches there. */
export function lastReady(
  grid: Grid,
  columns: Columns,
  emptyRows: readonly number[],
): readonly number[] {
  const places = Object.values(columns);
  const drawn = emptyRows.filter((row) => places.some((column) => grid.hasFormula(row, column)));
  return drawn.slice(-1);
}

/** A blank row of which no cell hangs in a merge from above. */
export function isReady(grid: Grid, row: number, columns: Columns): boolean {
  return Object.values(columns).every((column) => grid.isOwnRow(row, column));
}

/**
 * Nothing but an order number, or leaders and dashes, or what formulas make of nothing: a score of 0
 * and its level, a text fetched from a blank cell.
 */
export function saysNothing(
  grid: Grid,
  row: number,
  cells: readonly FilledCell[],
  { order, score, level }: Columns,
): boolean {
  const isEmptyScore = (): boolean => score !== undefined && isZero(grid.text(row, score));
  return cells.every(
    ({ column, text }) =>
      column === order ||
      !hasContent(text) ||
      (isZero(text) && (column === score || grid.hasFormula(row, column))) ||
      (column === level && (isEmptyScore() || grid.hasFormula(row, column))),
  );
}

function isZero(text: string): boolean {
  return /^\s*[0๐]\s*$/.test(text);
}

/** `รวม`, `คะแนนเฉลี่ย` before nothing but numbers: a row about the others. */
export function isTotal([first, ...others]: readonly FilledCell[]): boolean {
  return (
    first !== undefined &&
    TOTAL.test(squash(first.text)) &&
    others.every(({ text }) => /^[0-9๐-๙.,\s-]*(?:บาท|คะแนน)?$/.test(text))
  );
}

const TOTAL =
  /^(?:(?:ผล)?รวม(?:ทั้งสิ้น|ทั้งหมด|คะแนน|เงิน|งบประมาณ|เป็นเงิน)*|คะแนนรวม|(?:คะแนน|ค่า)?เฉลี่ย|grandtotal|total|sum|average):?$/;
