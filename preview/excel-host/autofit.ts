import { formatValue } from '../grid/number-format';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';

/** Rough: there are no font metrics without a page. A character is half as wide as its height. */
const WIDTH_PER_SIZE = 0.5;
const HEIGHT_PER_SIZE = 1.36;
const USUAL_SIZE = 11;
const PADDING = 5;
const HIGHEST_ROW = 409;

function measure(sheet: GridSheet, row: number, column: number) {
  const { font, wrap, numberFormat } = sheet.cells.style(row, column);
  const size = font?.size ?? USUAL_SIZE;
  const text = formatValue(sheet.cells.content(row, column).value, numberFormat);
  // Thai vowels and tone marks above and below take no width.
  const lines = text.split('\n').map((line) => line.replace(/[\p{Mn}]/gu, '').length);
  return { lines: lines.map((length) => length * size * WIDTH_PER_SIZE + PADDING), size, wrap };
}

/** Rows as high as their text needs, merged cells left aside. */
export function autofitRows(sheet: GridSheet, area: Area): void {
  const { row, rowCount } = sheet.cells.bounded(area);
  for (let r = row; r < row + rowCount; r++) {
    const heights = [...sheet.cells.present({ ...area, row: r, rowCount: 1 })].map(({ column }) => {
      const { lines, size, wrap } = measure(sheet, r, column);
      const width = sheet.columnWidth(column);
      const count = lines.reduce((sum, line) => sum + (wrap ? Math.ceil(line / width) : 1), 0);
      return count * size * HEIGHT_PER_SIZE;
    });
    if (heights.length === 0) continue;
    const height = Math.min(HIGHEST_ROW, Math.max(sheet.defaultRowHeight, ...heights));
    sheet.setRowHeight({ ...area, row: r, rowCount: 1 }, height);
  }
}

export function autofitColumns(sheet: GridSheet, area: Area): void {
  const { column, columnCount } = sheet.cells.bounded(area);
  for (let c = column; c < column + columnCount; c++) {
    const cells = [...sheet.cells.present({ ...area, column: c, columnCount: 1 })];
    const widths = cells.flatMap(({ row }) => measure(sheet, row, c).lines);
    if (widths.length > 0) {
      sheet.setColumnWidth({ ...area, column: c, columnCount: 1 }, Math.max(...widths));
    }
  }
}
