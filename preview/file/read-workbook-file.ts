import { readXlsx } from 'hucre/xlsx';
import type {
  Cell as FileCell,
  CellValue as FileValue,
  Sheet as FileSheet,
  Workbook,
} from 'hucre/xlsx';
import { emptySheet } from '../grid/workbook-state';
import type {
  CellState,
  CellValue,
  NameState,
  SheetState,
  WorkbookState,
} from '../grid/workbook-state';
import { fromFileColor } from './colors';
import { fromFileRules } from './conditional-formats';
import { fromFileFormula } from './formulas';
import { columnWidthFromFile } from './measures';
import { fromFilePage } from './page-setup';
import { present } from './present';
import { settingsFromFile } from './settings';
import { StyleTable } from './style-table';
import { fromFileTables } from './tables';
import { fromFileValidations } from './validations';

/** The workbook in an .xlsx file. Rejects with the library's words when it cannot be read. */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookState> {
  const file = await readXlsx(bytes, { readStyles: true });
  const theme = file.themeColors ?? [];
  const styles = new StyleTable(theme);
  const sheets = file.sheets.map((sheet) =>
    fromFileSheet(sheet, styles, theme, namesOf(file, sheet.name)),
  );
  return {
    name,
    title: file.properties?.title ?? '',
    author: file.properties?.creator ?? '',
    activeSheet: (sheets[file.activeSheet ?? 0] ?? sheets[0])?.name ?? '',
    styles: styles.styles,
    sheets,
    names: namesOf(file, undefined),
    settings: settingsFromFile(file.properties?.custom ?? {}),
    isProtected: file.workbookProtection?.lockStructure ?? false,
  };
}

function fromFileSheet(
  sheet: FileSheet,
  styles: StyleTable,
  theme: readonly string[],
  names: NameState[],
): SheetState {
  const base = emptySheet(sheet.name);
  const tabColor = fromFileColor(sheet.view?.tabColor, theme);
  const columns = [...(sheet.columns ?? []).entries()];
  const rows = [...(sheet.rowDefs ?? new Map<number, { height?: number; hidden?: boolean }>())];
  return {
    ...base,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    ...(tabColor !== undefined && { tabColor }),
    showGridlines: sheet.view?.showGridLines ?? true,
    rowHeights: Object.fromEntries(
      rows.flatMap(([row, { height }]) =>
        height === undefined || height === base.defaultRowHeight ? [] : [[row, height]],
      ),
    ),
    // A file's list of columns may have gaps.
    columnWidths: Object.fromEntries(
      columns.flatMap(([column, definition]: [number, { width?: number } | undefined]) => {
        const width =
          definition?.width === undefined ? null : columnWidthFromFile(definition.width);
        return width === null || width === base.defaultColumnWidth ? [] : [[column, width]];
      }),
    ),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: columns.flatMap(
      ([column, definition]: [number, { hidden?: boolean } | undefined]) =>
        definition?.hidden ? [column] : [],
    ),
    cells: fromFileCells(sheet, styles),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    conditionalFormats: fromFileRules(sheet.conditionalRules ?? [], theme),
    validations: fromFileValidations(sheet.dataValidations ?? []),
    tables: fromFileTables(sheet.tables ?? []),
    names,
    page: fromFilePage(sheet.pageSetup, sheet.headerFooter),
    isProtected: sheet.protection?.sheet ?? false,
  };
}

/** Row by row, left to right. The library gives details only for cells that have any. */
function fromFileCells(sheet: FileSheet, styles: StyleTable): CellState[] {
  const cells: CellState[] = [];
  const keys = [...(sheet.cells?.keys() ?? [])].map((key) => key.split(',').map(Number));
  const rowCount = Math.max(sheet.rows.length, ...keys.map(([row = 0]) => row + 1));
  const columnsOfRow = new Map<number, number>();
  for (const [row = 0, column = 0] of keys)
    columnsOfRow.set(row, Math.max(columnsOfRow.get(row) ?? 0, column + 1));
  for (let row = 0; row < rowCount; row += 1) {
    const values = sheet.rows[row] ?? [];
    const columnCount = Math.max(values.length, columnsOfRow.get(row) ?? 0);
    for (let column = 0; column < columnCount; column += 1) {
      const cell = sheet.cells?.get(`${row},${column}`);
      const state = fromFileCell(row, column, cell, values[column] ?? null, styles);
      if (state) cells.push(state);
    }
  }
  return cells;
}

function fromFileCell(
  row: number,
  column: number,
  cell: FileCell | undefined,
  plainValue: FileValue,
  styles: StyleTable,
): CellState | null {
  const value = fromFileValue(cell ? (cell.formulaResult ?? cell.value) : plainValue);
  const style = cell?.style && styles.indexOf(cell.style);
  const formula = cell?.formula === undefined ? undefined : fromFileFormula(cell.formula);
  if (value === undefined && formula === undefined && style === undefined) return null;
  return { row, column, ...present({ value, formula, style }) };
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel has no dates, only numbers of days with a date's format. */
function fromFileValue(value: FileValue | undefined): CellValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value instanceof Date ? (value.getTime() - DAY_ZERO) / DAY : value;
}

/** The names of one sheet, or those of the whole workbook. */
function namesOf(file: Workbook, scope: string | undefined): NameState[] {
  return (file.namedRanges ?? [])
    .filter((named) => named.scope === scope)
    .map(({ name, range }) => ({ name, formula: fromFileFormula(range) }));
}
