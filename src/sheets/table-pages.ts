import { labelOf } from '../forms/labels';
import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { FilledCell, Grid } from './grid';
import type { Headings } from './headings';
import { findHeadings, sameColumns } from './headings';
import { isPlainlyData, saysNothing } from './table-rows';

/**
 * Whether the same headings begin another table, and no other page of this one: numbers stand there
 * that this one had already, or lower ones under other words.
 */
export function beginsAnew(
  grid: Grid,
  headings: Headings,
  repeated: Headings,
  dataRows: readonly number[],
): boolean {
  const words = ({ row, columns }: Headings): string =>
    Object.values(columns)
      .map((column) => squash(grid.text(row, column)))
      .join();
  const { order } = headings.columns;
  if (saysNothing(grid, repeated.dataRow, grid.filled(repeated.dataRow), headings.columns))
    return false;
  if (order === undefined) return words(headings) !== words(repeated);
  const numbers = dataRows.flatMap((row) => readWholeNumber(grid.text(row, order)) ?? []);
  const last = numbers.at(-1);
  const next = readWholeNumber(grid.text(repeated.dataRow, order));
  if (next === null || last === undefined || next === last) return false;
  return numbers.includes(next) || (next < last && words(headings) !== words(repeated));
}

/** Whether the numbers of a table go on right under a line of text, which is then a note within it. */
export function isWithinTable(
  grid: Grid,
  headings: Headings,
  lastDataRow: number,
  row: number,
  first: number,
): boolean {
  const next = row + 1;
  return (
    isPlainlyData(grid, next, headings.columns, first) && goesOn(grid, headings, lastDataRow, next)
  );
}

/** What stands between the pages of a table: a number, `(ต่อ)`. */
export function isPageMark(filled: readonly FilledCell[]): boolean {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || only.text.length > 20) return false;
  return /^(?:[-–—]\d{1,3}[-–—]|หน้า(?:ที่)?\d{1,3}(?:\/\d{1,3})?|\(?(?:มี)?ต่อ\)?)$/.test(
    squash(only.text),
  );
}

/** A title and labels may stand again over the next page of a table: at most this many rows of them. */
const MOST_BETWEEN_PAGES = 6;

/** Whether only what stands over the headings stands here again, as the first of two heading rows. */
export function repeatsGroup(
  grid: Grid,
  row: number,
  headings: Headings,
  filled: readonly FilledCell[],
): boolean {
  const over = headings.row - 1;
  return (
    filled.length <= 2 &&
    over >= grid.firstRow &&
    filled.every(({ column, text }) => grid.text(over, column) === text) &&
    findHeadings(grid, row + 1, grid.filled(row + 1)) !== null
  );
}

/**
 * The first row of the next page, where a table goes on below what seems to end it: the same headings
 * again, and numbers that go on, or lines that say so; not under the labels of another unit.
 */
export function resumesAt(
  grid: Grid,
  endRow: number,
  headings: Headings,
  lastDataRow: number,
): number | null {
  let saysSo = false;
  for (let row = endRow; row <= Math.min(endRow + MOST_BETWEEN_PAGES, grid.lastRow); row += 1) {
    const filled = grid.filled(row);
    const again = findHeadings(grid, row, filled);
    if (again !== null) {
      const isSame = again.kind === headings.kind && sameColumns(again.columns, headings.columns);
      if (!isSame) return null;
      return saysSo || goesOn(grid, headings, lastDataRow, again.dataRow) ? again.dataRow : null;
    }
    if (filled.length > 2) return null;
    const first = filled[0]?.text ?? '';
    if (labelOf(first) !== null && !standsAbove(grid, headings, filled)) return null;
    saysSo ||= filled.some(({ text }) => /\(?ต่อ\)?\s*$/.test(text));
  }
  return null;
}

/** Whether the numbers of a table go on in a row: no number, or a higher one. */
function goesOn(grid: Grid, { columns }: Headings, lastDataRow: number, row: number): boolean {
  if (columns.order === undefined) return false;
  const next = readWholeNumber(grid.text(row, columns.order));
  const last = readWholeNumber(grid.text(lastDataRow, columns.order));
  return next !== null && next > (last ?? 1);
}

/** Whether a label stands above the headings of the table as well, with the same value. */
function standsAbove(grid: Grid, headings: Headings, filled: readonly FilledCell[]): boolean {
  const words = filled.map(({ text }) => squash(text)).join();
  for (let row = headings.row - 1; row >= headings.row - MOST_BETWEEN_PAGES; row -= 1) {
    if (
      grid
        .filled(row)
        .map(({ text }) => squash(text))
        .join() === words
    )
      return true;
  }
  return false;
}
