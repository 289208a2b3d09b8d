import type { Field } from '../assessment/field';
import { hasContent } from '../thai/text';
import { readText } from './read-field';
import type { Table } from './table';

/**
 * The columns that one heading of timeframes stands over, the first of them first: a beginning and an
 * end, or the quarters or months of the year. Nearly every table has one.
 */
export function timeframeColumns({
  grid,
  headingRow,
  firstRow,
  columns,
}: Table): readonly number[] {
  const { timeframe } = columns;
  if (timeframe === undefined) return [];
  const others = new Set(Object.values(columns));
  const found = [timeframe];
  for (let column = timeframe + 1; column <= grid.lastColumn; column += 1) {
    if (others.has(column)) break;
    const isMerged = grid.anchor(headingRow, column).column === timeframe;
    const isDivided =
      firstRow - 1 > headingRow &&
      grid.own(headingRow, column) === null &&
      hasContent(grid.text(firstRow - 1, column));
    if (!isMerged && !isDivided) break;
    found.push(column);
  }
  return found;
}

/** A mark in a quarter or month. */
const MARK = /^[✓✔√/xX●■☑*P1๑]$/u;

/**
 * The timeframe of a row: the one cell, or what all cells under the heading say together, a mark
 * standing for the words over it. At the place of the first that says something.
 */
export function readTimeframe(
  { grid, columns, firstRow }: Table,
  row: number,
  under: readonly number[],
): Field<string> {
  const first = readText(grid, row, columns.timeframe);
  if (under.length < 2) return first;
  const fields = under
    .filter((column) => grid.anchor(row, column).column === column)
    .map((column) => [column, readText(grid, row, column)] as const);
  const said = fields.flatMap(([column, field]) =>
    field.kind === 'value' ? [{ column, field }] : [],
  );
  const [one, ...more] = said;
  if (one === undefined) return first;
  const isMark = MARK.test(one.field.value);
  if (more.length === 0 && !isMark) return one.field;
  const text = said
    .map(({ column, field }) =>
      MARK.test(field.value) ? grid.text(firstRow - 1, column) : field.value,
    )
    .join(isMark ? ', ' : ' - ');
  return { ...one.field, text, value: text };
}
