import { writeXlsx } from 'hucre/xlsx';
import type {
  CellStyle as FileStyle,
  Cell as FileCell,
  WriteOptions,
  WriteSheet,
} from 'hucre/xlsx';
import type { NameState, SheetState, WorkbookState } from '../grid/workbook-state';
import { EXCEL_FONT, toFileStyle } from './cell-style';
import { toFileColor } from './colors';
import { toFileRules } from './conditional-formats';
import { unfixFittedRows } from './fitted-rows';
import { toFileFormula } from './formulas';
import { columnWidthToFile, rowHeightsForFile } from './measures';
import { toFileHeaderFooter, toFilePage, toPrintNames } from './page-setup';
import { present } from './present';
import { settingsToFile } from './settings';
import { toFileTables } from './tables';
import { toFileValidations } from './validations';

/** The workbook as the bytes of an .xlsx file. */
export async function writeWorkbookFile(workbook: WorkbookState): Promise<Uint8Array<ArrayBuffer>> {
  const styles = workbook.styles.map(toFileStyle);
  const options: WriteOptions = {
    sheets: workbook.sheets.map((sheet) => toFileSheet(sheet, styles)),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet),
    ),
    defaultFont: EXCEL_FONT,
    namedRanges: [
      ...workbook.names.map(toFileName),
      ...workbook.sheets.flatMap(({ name, names }) =>
        names.map((local) => ({ ...toFileName(local), scope: name })),
      ),
      ...workbook.sheets.flatMap(({ name, page }) => toPrintNames(name, page)),
    ],
    properties: {
      title: workbook.title,
      creator: workbook.author,
      custom: settingsToFile(workbook.settings),
    },
    ...(workbook.isProtected && { workbookProtection: { lockStructure: true } }),
  };
  // A copy of its own: the library's may lie in a larger buffer.
  return unfixFittedRows(new Uint8Array(await writeXlsx(options)), workbook.sheets);
}

function toFileSheet(sheet: SheetState, styles: readonly FileStyle[]): WriteSheet {
  const rowDefs = toFileRows(sheet);
  return present({
    name: sheet.name,
    // The library writes rows up to the last one it finds here or among the cells.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    cells: toFileCells(sheet, styles),
    columns: toFileColumns(sheet),
    rowDefs,
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    freezePane:
      sheet.frozenRows > 0 || sheet.frozenColumns > 0
        ? present({
            rows: sheet.frozenRows || undefined,
            columns: sheet.frozenColumns || undefined,
          })
        : undefined,
    conditionalRules: toFileRules(sheet.conditionalFormats),
    dataValidations: toFileValidations(sheet.validations),
    tables: toFileTables(sheet.tables),
    pageSetup: toFilePage(sheet.page),
    headerFooter: toFileHeaderFooter(sheet.page),
    protection: sheet.isProtected ? { sheet: true } : undefined,
    hidden: sheet.visibility === 'hidden' || undefined,
    veryHidden: sheet.visibility === 'veryHidden' || undefined,
    view: present({
      showGridLines: sheet.showGridlines,
      tabColor: sheet.tabColor === undefined ? undefined : toFileColor(sheet.tabColor),
    }),
  });
}

function toFileCells(
  { cells }: SheetState,
  styles: readonly FileStyle[],
): Map<string, Partial<FileCell>> {
  return new Map(
    cells.map(({ row, column, value, formula, style }) => [
      `${row},${column}`,
      present({
        ...(formula === undefined
          ? { value: value ?? null }
          : { formula: toFileFormula(formula), formulaResult: value ?? '' }),
        style: style === undefined ? undefined : styles[style],
      }),
    ]),
  );
}

function toFileColumns(sheet: SheetState): NonNullable<WriteSheet['columns']> {
  const hidden = new Set(sheet.hiddenColumns);
  const last = Math.max(-1, ...hidden, ...Object.keys(sheet.columnWidths).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = sheet.columnWidths[column] ?? sheet.defaultColumnWidth;
    return present({
      width: columnWidthToFile(width),
      hidden: hidden.has(column) || undefined,
    });
  });
}

function toFileRows(sheet: SheetState): NonNullable<WriteSheet['rowDefs']> {
  const hidden = new Set(sheet.hiddenRows);
  const heights = rowHeightsForFile(sheet);
  const rows = [...new Set([...hidden, ...heights.keys()])].sort((a, b) => a - b);
  return new Map(
    rows.map((row) => [
      row,
      present({
        height: heights.get(row),
        hidden: hidden.has(row) || undefined,
      }),
    ]),
  );
}

function toFileName({ name, formula }: NameState) {
  return { name, range: toFileFormula(formula) };
}
