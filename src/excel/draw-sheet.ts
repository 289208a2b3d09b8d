import type { SheetBlueprint } from '../sheets/blueprint';
import type { Area } from '../sheets/snapshot';
import { drawCells } from './draw-cells';
import { drawColourRule, drawDropDown } from './draw-rules';
import { drawStyle } from './draw-style';
import { setUpPage } from './page-set-up';

/** `none`: paper, margins and print titles stay as Excel has them. */
export type PageSetUp = 'whole' | 'none';

/** Draws a blueprint onto an empty sheet, in the caller's batch. */
export function drawSheet(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  pageSetUp: PageSetUp,
): void {
  // Widths come first: Excel fits a row to its text when the text is written, not when a column
  // becomes wider. Then formats: a cell formatted as text takes what is written into it as text.
  drawColumnWidths(sheet, blueprint);
  for (const { area, style } of blueprint.styles) drawStyle(rangeOf(sheet, area), area, style);
  drawCells(sheet, blueprint);
  for (const merge of blueprint.merges) rangeOf(sheet, merge).merge();
  for (const rule of blueprint.colourRules) drawColourRule(rangeOf(sheet, rule.area), rule);
  for (const dropDown of blueprint.dropDowns) drawDropDown(rangeOf(sheet, dropDown.area), dropDown);
  drawRowHeights(sheet, blueprint);
  for (const row of blueprint.hiddenRows ?? []) {
    sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  }
  if (blueprint.frozenRows > 0) sheet.freezePanes.freezeRows(blueprint.frozenRows);
  sheet.tabColor = blueprint.tabColour;
  sheet.showGridlines = false;
  if (pageSetUp === 'whole') setUpPage(sheet.pageLayout, blueprint);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Excel refuses rows higher than this, in points. */
const HIGHEST_ROW = 409;

function drawColumnWidths(sheet: Excel.Worksheet, { columnWidths }: SheetBlueprint): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

/** Rows that are not named keep fitting their text. */
function drawRowHeights(sheet: Excel.Worksheet, { rowHeights }: SheetBlueprint): void {
  for (const { row, rows, height } of rowHeights) {
    const lines = sheet.getRangeByIndexes(row, 0, rows, 1);
    lines.format.rowHeight = Math.min(height, HIGHEST_ROW);
  }
}
