import type { ColumnRole } from '../assessment/assessment';
import { labelOf } from '../forms/labels';
import { isSignature, isSignatureLabel, isTitle } from '../forms/landmarks';
import type { FilledCell, Grid } from './grid';
import type { Columns, Headings, TableKind } from './headings';
import { findHeadings, sameColumns } from './headings';
import { findNineStepHeadings } from './nine-step/headings';
import { beginsAnew, isPageMark, isWithinTable, repeatsGroup, resumesAt } from './table-pages';
import {
  isNumberedRow,
  isPlainlyData,
  isReady,
  isTotal,
  lastReady,
  saysNothing,
} from './table-rows';

/** One official table on a sheet, with its rows told apart but not yet read. Rows zero-based. */
export interface Table {
  readonly kind: TableKind;
  readonly grid: Grid;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Columns;
  /** Rows that say something. */
  readonly dataRows: readonly number[];
  /** Rows that are ready to be filled: blank, or with nothing but an order number. */
  readonly emptyRows: readonly number[];
  /** The first row that no longer belongs to the table. */
  readonly nextRow: number;
}

/**
 * Follows a table down from its headings. It ends at another table's headings, a title, a label, a
 * signature, or a remark under blank rows; headings repeated at a page break do not end it.
 */
export function followTable(grid: Grid, headings: Headings): Table {
  const places = Object.values(headings.columns);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const dataRows: number[] = [];
  const emptyRows: number[] = [];
  let lastRow = headings.dataRow - 1;
  let blanks = 0;
  let row = headings.dataRow;
  for (; row <= grid.lastRow; row += 1) {
    if (isPlainlyData(grid, row, headings.columns, first)) {
      dataRows.push(row);
      lastRow = row;
      blanks = 0;
      continue;
    }
    const filled = grid.filled(row);
    const cells = filled.filter((cell) => cell.column >= first && cell.column <= last);
    if (cells.length === 0) {
      if (filled.length > 0 && endsTable(filled, headings.columns, blanks > 0)) {
        const resumed = resumesAt(grid, row, headings, dataRows.at(-1) ?? row);
        if (resumed === null) break;
        row = resumed - 1;
        blanks = 0;
        continue;
      }
      blanks += 1;
      if (isReady(grid, row, headings.columns)) emptyRows.push(row);
      continue;
    }
    const repeated = isNumberedRow(cells, headings.columns)
      ? null
      : findHeadings(grid, row, filled);
    if (repeated !== null) {
      if (repeated.kind !== headings.kind || !sameColumns(repeated.columns, headings.columns))
        break;
      if (beginsAnew(grid, headings, repeated, dataRows)) break;
      row = repeated.dataRow - 1;
      blanks = 0;
      continue;
    }
    if (findNineStepHeadings(grid, row, filled) !== null) break;
    if (isTotal(filled)) {
      lastRow = row;
      continue;
    }
    if (isPageMark(filled) || repeatsGroup(grid, row, headings, filled)) continue;
    if (endsTable(filled, headings.columns, blanks > 0)) {
      if (isWithinTable(grid, headings, dataRows.at(-1) ?? row, row, first)) continue;
      const resumed = resumesAt(grid, row, headings, dataRows.at(-1) ?? row);
      if (resumed === null) break;
      row = resumed - 1;
      blanks = 0;
      continue;
    }
    if (saysNothing(grid, row, cells, headings.columns)) emptyRows.push(row);
    else dataRows.push(row);
    lastRow = row;
    blanks = 0;
  }
  lastRow = Math.max(lastRow, ...lastReady(grid, headings.columns, emptyRows));
  return {
    kind: headings.kind,
    grid,
    headingRow: headings.row,
    firstRow: headings.dataRow,
    lastRow,
    columns: headings.columns,
    dataRows,
    emptyRows: keepDistance(emptyRows, lastRow, row - 1),
    nextRow: row,
  };
}

/** The blank row between a table and what stands under it stays blank, unless a formula reaches there. */
function keepDistance(
  emptyRows: readonly number[],
  lastRow: number,
  rowAbove: number,
): readonly number[] {
  return emptyRows.filter((row) => row <= lastRow || row < rowAbove);
}

const TEXT_ROLES: readonly ColumnRole[] = ['step', 'issue', 'measure', 'method', 'owner'];

function endsTable(filled: readonly FilledCell[], columns: Columns, afterBlank: boolean): boolean {
  const first = filled[0];
  if (first === undefined || filled.length > 3) return false;
  if (filled.every((cell) => isSignature(cell.text)) || isSignatureLabel(first.text)) return true;
  if (labelOf(first.text) !== null && filled.length <= 2 && first.column !== columns.owner)
    return true;
  if (filled.length > 1) return false;
  const isTextColumn = TEXT_ROLES.some((role) => columns[role] === first.column);
  if (isTitle(first.text)) return !isTextColumn || first.column === 0 || afterBlank;
  return afterBlank && (!isTextColumn || columns.order === undefined);
}
