import type { NineStepExtent } from '../../assessment/nine-step';
import type { Grid } from '../grid';
import type { Body } from './body';
import type { NineStepHeadings } from './headings';

/** Where one of tables 1–4 lies. The headings last met tell its columns. */
export function extentOf(
  grid: Grid,
  first: NineStepHeadings,
  { rows, nextRow }: Body<NineStepHeadings>,
): NineStepExtent {
  const { order, words, marks } = rows.at(-1)?.headings ?? first;
  const columns = [...(order === undefined ? [] : [order]), ...words, ...marks];
  return {
    sheet: grid.name,
    order: order ?? null,
    words: words[0] ?? 0,
    ...rowsOf(grid, columns, first.dataRow, nextRow),
  };
}

/** The rows of a table of these columns, up to the first row that no longer belongs to it. */
export function rowsOf(
  grid: Grid,
  columns: readonly number[],
  firstRow: number,
  nextRow: number,
): Pick<NineStepExtent, 'firstRow' | 'lastRow' | 'emptyRows'> {
  let lastRow = nextRow - 1;
  while (lastRow >= firstRow && saysNothing(grid, lastRow)) lastRow -= 1;
  const emptyRows: number[] = [];
  for (let row = lastRow + 1; row < nextRow; row += 1) {
    if (columns.every((column) => grid.isOwnRow(row, column))) emptyRows.push(row);
  }
  const last = emptyRows.at(-1);
  // The blank row above what stands under the table stays blank, unless a formula reaches there.
  const keepsDistance =
    last === nextRow - 1 &&
    nextRow <= grid.lastRow &&
    !columns.some((column) => grid.hasFormula(last, column));
  return { firstRow, lastRow, emptyRows: keepsDistance ? emptyRows.slice(0, -1) : emptyRows };
}

/** A blank row, or one in which formulas make nothing of nothing. */
function saysNothing(grid: Grid, row: number): boolean {
  return grid
    .filled(row)
    .every(({ column, text }) => grid.hasFormula(row, column) && /^\s*[0๐]\s*$/.test(text));
}
