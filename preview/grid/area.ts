import type { Area } from './workbook-state';

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;

export const isSingleCell = (area: Area): boolean => area.rowCount === 1 && area.columnCount === 1;
export const isWholeRows = (area: Area): boolean => area.columnCount === MAX_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.rowCount === MAX_ROWS;

/** The area between two corners, both included. */
export function spanning(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function boundingArea(a: Area, b: Area): Area {
  return spanning(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = spanning(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return area.rowCount > 0 && area.columnCount > 0 ? area : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export const contains = (outer: Area, row: number, column: number): boolean =>
  overlaps(outer, cellArea(row, column));

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row &&
  a.column === b.column &&
  a.rowCount === b.rowCount &&
  a.columnCount === b.columnCount;

/** What is left of `area` without `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rests = [
    spanning(area.row, area.column, cut.row - 1, lastColumn(area)),
    spanning(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)),
    spanning(cut.row, area.column, lastRow(cut), cut.column - 1),
    spanning(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)),
  ];
  return rests.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Rows or columns put in (`count` positive) or taken out (negative) at `start`. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly start: number;
  readonly count: number;
}

/** Where an area lies after the shift; null when all of it was taken out. */
export function shiftArea(area: Area, { axis, start, count }: Shift): Area | null {
  const [first, length] =
    axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const moved = shiftSpan(first, length, start, count);
  if (moved.length <= 0) return null;
  return axis === 'row'
    ? { ...area, row: moved.first, rowCount: moved.length }
    : { ...area, column: moved.first, columnCount: moved.length };
}

function shiftSpan(first: number, length: number, start: number, count: number) {
  if (count > 0) {
    if (start <= first) return { first: first + count, length };
    return { first, length: start < first + length ? length + count : length };
  }
  const end = start - count;
  const removedBefore = Math.max(0, Math.min(first, end) - start);
  const removedInside = Math.max(0, Math.min(first + length, end) - Math.max(first, start));
  return { first: first - removedBefore, length: length - removedInside };
}

/** The same array when nothing was cut. */
export function cutOut(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.some((area) => overlaps(area, hole))
    ? areas.flatMap((area) => subtract(area, hole))
    : areas;
}
