import { contains, lastColumn, lastRow, overlaps, spanning } from './area';
import { uniformFormula, type FormulaOffset } from './formula-offset';
import type { CellWrite } from './cells';
import type { GridSheet } from './grid-sheet';
import type { Area, TableState } from './workbook-state';

/**
 * Excel's AutoCorrect: what a person puts directly below a table becomes part of it. Columns whose
 * body is one and the same formula are filled, and formats, row height, conditional formats and
 * validations of the last row go on. Answers whether a table grew.
 */
export function growTable(sheet: GridSheet, typed: Area, offset: FormulaOffset): boolean {
  const table = sheet.extras.tables.find(({ area }) => growsInto(sheet, area, typed));
  if (!table) return false;
  const bottom = lastRow(table.area);
  const added = spanning(bottom + 1, table.area.column, lastRow(typed), lastColumn(table.area));
  extendTable(sheet, table, added, offset);
  return true;
}

function growsInto(sheet: GridSheet, table: Area, typed: Area): boolean {
  if (typed.row !== lastRow(table) + 1) return false;
  const added = spanning(typed.row, table.column, lastRow(typed), lastColumn(table));
  if (!overlaps(added, typed)) return false;
  if (sheet.merges.some((merge) => overlaps(merge, added))) return false;
  if (sheet.extras.tables.some(({ area }) => overlaps(area, added))) return false;
  let filled = false;
  for (const { row, column, hasContent } of sheet.cells.present(added)) {
    if (!hasContent) continue;
    if (!contains(typed, row, column)) return false;
    filled = true;
  }
  return filled;
}

/** Makes the rows directly below a table part of it and dresses them like its last row. */
export function extendTable(
  sheet: GridSheet,
  table: TableState,
  added: Area,
  offset: FormulaOffset,
): void {
  const bottom = lastRow(table.area);
  const grown = {
    ...table,
    area: { ...table.area, rowCount: table.area.rowCount + added.rowCount },
  };
  sheet.extras.tables = sheet.extras.tables.map((one) => (one === table ? grown : one));
  if (bodyRows(table) > 0) {
    fillRows(sheet, table, added, offset);
    const height = sheet.rowHeight(bottom);
    if (height !== sheet.defaultRowHeight) sheet.setRowHeight(added, height);
    extendRules(sheet, table.area, added.rowCount);
  }
}

const bodyRows = ({ area, showHeaders }: TableState): number =>
  area.rowCount - (showHeaders ? 1 : 0);

/** Fills the rows of `added`, which lie in or below the table, like the row above or below them. */
export function fillRows(
  sheet: GridSheet,
  table: TableState,
  added: Area,
  offset: FormulaOffset,
): void {
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  const last = lastRow(table.area);
  const writes: CellWrite[] = [];
  for (let column = table.area.column; column <= lastColumn(table.area); column++) {
    const rows = span(first, last).filter((row) => row < added.row || row > lastRow(added));
    const model = rows.at(-1);
    if (model === undefined) continue;
    const formula = uniformFormula(sheet, column, rows, offset);
    for (const row of span(added.row, lastRow(added))) {
      const { value, formula: own } = sheet.cells.content(row, column);
      const fill = formula !== null && value === '' && own === undefined;
      writes.push({
        row,
        column,
        style: sheet.cells.style(model, column),
        ...(fill ? { content: { value: '', formula: offset(formula, row - model) } } : {}),
      });
    }
  }
  sheet.cells.write(writes);
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Conditional formats and validations that end in the table's last row go on below it. */
function extendRules(sheet: GridSheet, table: Area, count: number): void {
  const bottom = lastRow(table);
  const grows = (area: Area) =>
    lastRow(area) === bottom &&
    area.column <= lastColumn(table) &&
    lastColumn(area) >= table.column;
  const grow = (area: Area): Area =>
    grows(area) ? { ...area, rowCount: area.rowCount + count } : area;
  for (const { id, ...format } of sheet.conditionalFormats.all()) {
    if (format.areas.some(grows)) {
      sheet.conditionalFormats.set(id, { ...format, areas: format.areas.map(grow) });
    }
  }
  for (const validation of sheet.validations.all()) {
    if (validation.areas.some(grows)) {
      sheet.validations.set({ ...validation, areas: validation.areas.map(grow) });
    }
  }
}
