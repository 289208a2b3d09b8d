import { isWholeColumns, isWholeRows } from '../grid/area';
import type { CellWrite } from '../grid/cells';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area, CellStyle } from '../grid/workbook-state';

export type StylePatch = (style: CellStyle) => CellStyle;

/**
 * Changes the look of every cell of an area. Of a whole sheet the cells to come are changed too;
 * of whole rows and columns those that the grid has. `present`: only cells that are there already.
 */
export function patchStyles(
  sheet: GridSheet,
  area: Area,
  patch: StylePatch,
  which: 'all' | 'present' = 'all',
): void {
  // Many cells share a style: each is worked out once.
  const known = new Map<CellStyle, CellStyle>();
  const patched = (row: number, column: number): CellStyle => {
    const before = sheet.cells.style(row, column);
    let after = known.get(before);
    if (!after) {
      after = patch(before);
      known.set(before, after);
    }
    return after;
  };
  const isWhole = isWholeRows(area) && isWholeColumns(area);
  const writes: CellWrite[] = [];
  if (isWhole || which === 'present') {
    for (const { row, column } of sheet.cells.present(area)) {
      writes.push({ row, column, style: patched(row, column) });
    }
  } else {
    if (!isWholeRows(area) && !isWholeColumns(area)) {
      sheet.cells.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    }
    const { row, column, rowCount, columnCount } = sheet.cells.bounded(area);
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) {
        writes.push({ row: r, column: c, style: patched(r, c) });
      }
    }
  }
  if (isWhole) sheet.setSheetStyle(patch(sheet.cells.sheetStyle()));
  sheet.cells.write(writes);
}

/** What all cells of an area have in common; null where they differ, as Office.js says it. */
export function commonStyle<T>(
  sheet: GridSheet,
  area: Area,
  read: (style: CellStyle) => T,
): T | null {
  const isWhole = isWholeRows(area) && isWholeColumns(area);
  if (isWhole) {
    const values = [...sheet.cells.present(area)].map(({ row, column }) =>
      sheet.cells.style(row, column),
    );
    return common([sheet.cells.sheetStyle(), ...values].map(read));
  }
  const { row, column, rowCount, columnCount } = sheet.cells.bounded(area);
  const values: T[] = [];
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) values.push(read(sheet.cells.style(r, c)));
  }
  return values.length > 0 ? common(values) : read(sheet.cells.sheetStyle());
}

export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
