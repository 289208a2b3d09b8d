import type { ColumnRole, TableExtent } from '../assessment/assessment';
import type { Edit } from './edit';
import type { Workbook } from './workbook';

/** A row to write into; `likeRow` is the row that one yet to be added will take after. Zero-based. */
export interface FreeRow {
  readonly row: number;
  readonly likeRow: number | null;
}

/**
 * Empty rows under the last row in use, so that the order of the table stays; more are added at its
 * end.
 *
 * @param roles what is to be written: a row is not free where one of these is calculated
 */
export function freeRows(
  table: TableExtent,
  roles: readonly ColumnRole[],
  count: number,
  workbook: Workbook,
): { readonly rows: readonly FreeRow[]; readonly grow: readonly Edit[] } {
  const ready = table.emptyRows
    .filter((row) => roles.every((role) => !isCalculated(table, row, role, workbook)))
    .slice(0, count);
  const rows = ready.map((row): FreeRow => ({ row, likeRow: null }));
  const missing = count - ready.length;
  if (missing === 0) return { rows, grow: [] };
  const likeRow = Math.max(table.lastRow, table.headingRow, ...ready);
  for (let down = 1; down <= missing; down += 1) rows.push({ row: likeRow + down, likeRow });
  return { rows, grow: [{ kind: 'grow', sheet: table.sheet, afterRow: likeRow, count: missing }] };
}

/** Whether a formula stands in the column of a role; `false` where the table has no such column. */
export function isCalculated(
  { sheet, columns }: TableExtent,
  row: number,
  role: ColumnRole,
  workbook: Workbook,
): boolean {
  const column = columns[role];
  return column !== undefined && workbook.formula({ sheet, row, column }) !== null;
}
