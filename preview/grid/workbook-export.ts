import type { WorkbookFacts } from './workbook-facts';
import type { GridSheet } from './grid-sheet';
import type { Area, CellState, CellStyle, SheetState, WorkbookState } from './workbook-state';

/** What is needed of a grid to export its workbook. */
interface Exportable {
  readonly sheets: readonly GridSheet[];
  readonly activeSheet: GridSheet;
  readonly facts: WorkbookFacts;
  selection(sheetId: string): Area;
}

/** Numbers styles: equal ones once. */
class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  /** undefined for a style that says nothing. */
  number(style: CellStyle): number | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

export function exportWorkbook(grid: Exportable): WorkbookState {
  const table = new StyleTable();
  const sheets = grid.sheets.map((sheet) => exportSheet(grid, sheet, table));
  const { name, title, author, names, settings, isProtected } = grid.facts;
  return {
    name,
    title,
    author,
    activeSheet: grid.activeSheet.name,
    styles: table.styles,
    sheets,
    names,
    settings: Object.fromEntries(settings),
    isProtected,
  };
}

function exportSheet(grid: Exportable, sheet: GridSheet, table: StyleTable): SheetState {
  const { extras, tabColor, frozen } = sheet;
  const { rowCount, columnCount } = sheet.cells.bounded({
    row: 0,
    column: 0,
    rowCount: Number.MAX_SAFE_INTEGER,
    columnCount: Number.MAX_SAFE_INTEGER,
  });
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const defaultStyle = table.number(sheet.cells.sheetStyle());
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === '' ? {} : { tabColor }),
    showGridlines: sheet.showGridlines,
    defaultRowHeight: sheet.defaultRowHeight,
    defaultColumnWidth: sheet.defaultColumnWidth,
    ...(defaultStyle === undefined ? {} : { defaultStyle }),
    ...rowHeightsOf(sheet, rows),
    columnWidths: differing(columns, (c) => sheet.columnWidth(c), sheet.defaultColumnWidth),
    hiddenRows: rows.filter((row) => sheet.isRowHidden(row)),
    hiddenColumns: columns.filter((column) => sheet.isColumnHidden(column)),
    cells: [...sheet.cells.present()].map(({ row, column }) =>
      exportCell(sheet, row, column, table),
    ),
    merges: sheet.merges,
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    conditionalFormats: sheet.conditionalFormats
      .all()
      .map(({ areas, rule, style, stopIfTrue }) => ({
        areas,
        rule,
        style,
        stopIfTrue,
      })),
    validations: sheet.validations.all(),
    tables: extras.tables,
    names: extras.names,
    page: extras.page,
    isProtected: extras.isProtected,
    selection: grid.selection(sheet.id),
  };
}

function rowHeightsOf(
  sheet: GridSheet,
  rows: readonly number[],
): Pick<SheetState, 'rowHeights' | 'fittedRowHeights'> {
  const set = rows.filter((row) => sheet.isRowHeightSet(row));
  const rowHeights = Object.fromEntries(set.map((row) => [row, sheet.rowHeight(row)]));
  const others = rows.filter((row) => !sheet.isRowHeightSet(row));
  const fitted = differing(others, (row) => sheet.rowHeight(row), sheet.defaultRowHeight);
  return {
    rowHeights,
    ...(Object.keys(fitted).length > 0 && { fittedRowHeights: fitted }),
  };
}

function differing(
  numbers: readonly number[],
  size: (number: number) => number,
  usual: number,
): Record<number, number> {
  const entries = numbers.map((number) => [number, size(number)] as const);
  return Object.fromEntries(entries.filter(([, own]) => own !== usual));
}

function exportCell(sheet: GridSheet, row: number, column: number, table: StyleTable): CellState {
  const { value, formula } = sheet.cells.content(row, column);
  const style = table.number(sheet.cells.style(row, column));
  return {
    row,
    column,
    ...(value === '' && formula === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
  };
}
