import { BooleanNumber } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';
import { lastColumn, lastRow } from './area';
import { toContentData } from './cells';
import { toFreshUniverStyle, toStyleRest } from './style-mapping';
import { toRange } from './univer-access';
import { toPixels } from './units';
import type { CellStyle, CellState, SheetState } from './workbook-state';

/** How large a sheet is shown at least. */
const ROWS = 200;
const COLUMNS = 26;

/** Univer's form of a sheet, without conditional formats and validations. */
export function toNewSheet(
  id: string,
  sheet: SheetState,
  styles: readonly CellStyle[] = [],
): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns, merges, cells } = sheet;
  const bottom = Math.max(0, ...merges.map(lastRow), ...sizes(sheet.rowHeights));
  const right = Math.max(0, ...merges.map(lastColumn), ...sizes(sheet.columnWidths));
  const defaultStyle = sheet.defaultStyle === undefined ? undefined : styles[sheet.defaultStyle];
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultRowHeight: toPixels(sheet.defaultRowHeight),
    defaultColumnWidth: toPixels(sheet.defaultColumnWidth),
    rowCount: Math.max(
      ROWS,
      bottom + 51,
      cells.reduce((max, { row }) => Math.max(max, row), 0) + 51,
    ),
    columnCount: Math.max(
      COLUMNS,
      right + 6,
      cells.reduce((max, { column }) => Math.max(max, column), 0) + 6,
    ),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    mergeData: merges.map((area) => toRange(area)),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    cellData: cellData(cells, styles),
    ...(defaultStyle ? { defaultStyle: toFreshUniverStyle(defaultStyle) } : {}),
  };
}

const sizes = (record: Readonly<Record<number, number>>) => Object.keys(record).map(Number);

function rowData({ rowHeights, hiddenRows }: SheetState): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, height] of Object.entries(rowHeights)) {
    rows[Number(row)] = { h: toPixels(height), ia: BooleanNumber.FALSE };
  }
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData({ columnWidths, hiddenColumns }: SheetState): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const [column, width] of Object.entries(columnWidths)) {
    columns[Number(column)] = { w: toPixels(width) };
  }
  for (const column of hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}

function cellData(cells: readonly CellState[], styles: readonly CellStyle[]) {
  const mapped = styles.map((style) => ({
    style: toFreshUniverStyle(style),
    rest: toStyleRest(style),
  }));
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, value, formula, style } of cells) {
    const look = style === undefined ? undefined : mapped[style];
    (matrix[row] ??= {})[column] = {
      ...content(value, formula, style === undefined ? undefined : styles[style]),
      ...(look ? styled(look.style, look.rest) : {}),
    };
  }
  return matrix;
}

const styled = (s: IStyleData, rest: ReturnType<typeof toStyleRest>) => ({
  s,
  ...(rest ? { custom: rest } : {}),
});

function content(
  value: CellState['value'],
  formula: string | undefined,
  style: CellStyle | undefined,
): ICellData {
  if (value === undefined && formula === undefined) return {};
  const isText =
    typeof value === 'string' &&
    (style?.numberFormat === '@' || (value.trim() !== '' && !Number.isNaN(Number(value))));
  const data = toContentData({ value: value ?? '', isText });
  const filled = Object.entries(data).filter(([, entry]) => entry !== null);
  return { ...Object.fromEntries(filled), ...(formula === undefined ? {} : { f: formula }) };
}
