import type { ColumnRole } from '../assessment/assessment';
import { isSignature, isTitle, labelOf } from '../forms/landmarks';
import { hasContent } from '../thai/text';
import type { FilledCell, Grid } from './grid';
import type { Columns, Headings, TableKind } from './headings';
import { findHeadings, sameColumns } from './headings';

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
    const filled = grid.filled(row);
    const cells = filled.filter((cell) => cell.column >= first && cell.column <= last);
    if (cells.length === 0) {
      if (filled.length > 0 && endsTable(filled, headings.columns, blanks > 0)) break;
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
      row = repeated.dataRow - 1;
      continue;
    }
    if (endsTable(filled, headings.columns, blanks > 0)) break;
    if (saysNothing(cells, headings.columns)) emptyRows.push(row);
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

/** A row with an order number is no row of headings, for certain and at a glance. */
function isNumberedRow(cells: readonly FilledCell[], columns: Columns): boolean {
  const [first] = cells;
  return first !== undefined && first.column === columns.order && /^[0-9๐-๙]/.test(first.text);
}

/** Ready rows count as part of the table only where a formula shows that the table reaches there. */
function lastReady(grid: Grid, columns: Columns, emptyRows: readonly number[]): readonly number[] {
  const places = Object.values(columns);
  const drawn = emptyRows.filter((row) => places.some((column) => grid.hasFormula(row, column)));
  return drawn.slice(-1);
}

/** A blank row of which no cell hangs in a merge from above. */
function isReady(grid: Grid, row: number, columns: Columns): boolean {
  return Object.values(columns).every((column) => grid.isOwnRow(row, column));
}

/** Nothing but an order number, or leaders and dashes. */
function saysNothing(cells: readonly FilledCell[], columns: Columns): boolean {
  return cells.every((cell) => cell.column === columns.order || !hasContent(cell.text));
}

const TEXT_ROLES: readonly ColumnRole[] = ['step', 'issue', 'measure', 'method', 'owner'];

function endsTable(filled: readonly FilledCell[], columns: Columns, afterBlank: boolean): boolean {
  const first = filled[0];
  if (first === undefined || filled.length > 3) return false;
  if (filled.every((cell) => isSignature(cell.text))) return true;
  if (labelOf(first.text) !== null && filled.length <= 2 && first.column !== columns.owner)
    return true;
  if (filled.length > 1) return false;
  const isTextColumn = TEXT_ROLES.some((role) => columns[role] === first.column);
  if (isTitle(first.text)) return !isTextColumn || first.column === 0 || afterBlank;
  return afterBlank && (!isTextColumn || columns.order === undefined);
}
