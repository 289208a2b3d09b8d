import type { WatchRating, WatchRow } from '../../assessment/nine-step';
import { WATCH_RATINGS } from '../../assessment/nine-step';
import type { Field } from '../../assessment/field';
import { ABSENT, valueOf } from '../../assessment/field';
import { hasContent } from '../../thai/text';
import { readWholeNumber } from '../../thai/whole-number';
import type { Grid } from '../grid';
import { readField, readScore } from '../read-field';
import type { Body, BodyRow } from './body';
import type { WatchColumns } from './headings';
import { readItems } from './items';
import { isTick, itemRow } from './read-tables';

type WatchBody = Body<Extract<BodyRow['headings'], { readonly kind: 'watch' }>>;

/** Table 3. */
export function readWatch(grid: Grid, { rows }: WatchBody): readonly WatchRow[] {
  const isMarked = ({ row, headings }: BodyRow): boolean =>
    headings.marks.some((column) => isFilled(grid, row, column));
  return readItems(grid, rows, isMarked).map((line) => {
    const { row, headings } = line.marks;
    const { total: writtenTotal, severity } = endOfRow(grid, row, headings);
    const necessity = readRating(grid, row, headings.necessity, headings.scale);
    const rated = readRating(grid, row, severity, headings.scale);
    const [n, s] = [valueOf(necessity), valueOf(rated)];
    return {
      ...itemRow(line),
      necessity,
      severity: rated,
      writtenTotal: readScore(grid, row, writtenTotal),
      total: n === null || s === null ? null : n * s,
    };
  });
}

/**
 * Where a row has its severity and total. Source 004 has rows that are shifted to the left, so that
 * the total stands in the last column of the severity: there, with no total in its own column and
 * two numbers under severity, the last number is the total.
 */
function endOfRow(
  grid: Grid,
  row: number,
  { necessity, severity, total }: WatchColumns,
): { readonly severity: readonly number[]; readonly total: number | undefined } {
  const rated = severity.filter((column) => isFilled(grid, row, column));
  const last = severity.at(-1);
  const isShifted =
    total !== undefined &&
    !isFilled(grid, row, total) &&
    rated.length === 2 &&
    rated.at(-1) === last &&
    rated.every((column) => readWholeNumber(grid.text(row, column)) !== null) &&
    necessity.filter((column) => isFilled(grid, row, column)).length === 1;
  return isShifted && last !== undefined
    ? { severity: severity.slice(0, -1), total: last }
    : { severity, total };
}

/** The number in one of the columns, whatever number heads it; of a mere tick, the heading's number. */
function readRating(
  grid: Grid,
  row: number,
  columns: readonly number[],
  scale: WatchColumns['scale'],
): Field<WatchRating> {
  const [first] = columns;
  if (first === undefined) return ABSENT;
  const filled = columns.filter((column) => isFilled(grid, row, column));
  const [column = first, surplus] = filled;
  if (surplus !== undefined) {
    const text = filled.map((each) => grid.text(row, each)).join(' ');
    return { kind: 'invalid', place: grid.place(row, surplus), text };
  }
  return readField(grid, row, column, (text) => {
    const number = readWholeNumber(text);
    if (number !== null) return WATCH_RATINGS.find((rating) => rating === number) ?? null;
    return isTick(text) ? (scale.get(column) ?? null) : null;
  });
}

/** A merge shows its content in each of its cells; its first one counts. */
function isFilled(grid: Grid, row: number, column: number): boolean {
  return grid.anchor(row, column).column === column && hasContent(grid.text(row, column));
}
