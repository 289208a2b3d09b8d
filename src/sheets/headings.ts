import type { ColumnRole, TableExtent } from '../assessment/assessment';
import {
  couldBeHeading,
  isGroupHeading,
  roleOfHeading,
  roleOfMisspeltHeading,
} from '../forms/vocabulary';
import type { FilledCell, Grid } from './grid';

export type TableKind = TableExtent['kind'];

/** Where each role's column is, zero-based. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** The headings of one table. */
export interface Headings {
  readonly kind: TableKind;
  /** First row of the headings, zero-based; the data begin at `dataRow`. */
  readonly row: number;
  readonly dataRow: number;
  readonly columns: Columns;
}

/**
 * The headings that begin in a row, if it is a heading row of one of the official tables: one row,
 * or two under a group heading such as `Risk Score (L x I)`.
 */
export function findHeadings(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Headings | null {
  if (!holdsHeadings(filled)) return null;
  const columns = rolesIn(filled);
  if (Object.keys(columns).length < 2) return null;
  const grouped = filled.some((cell) => isGroupHeading(cell.text));
  const below = secondRow(grid, row + 1, grouped);
  const all = below === null ? columns : { ...columns, ...below };
  const kind = kindOf(all);
  return kind === null
    ? null
    : { kind, row, dataRow: row + (below === null ? 1 : 2), columns: all };
}

/** A quick look at every row of a workbook: two of its cells at least could be headings. */
function holdsHeadings(filled: readonly FilledCell[]): boolean {
  let found = 0;
  for (const { text } of filled) {
    if (couldBeHeading(text)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

/** Whether two tables have the same roles in the same columns, as a heading repeated at a page break has. */
export function sameColumns(a: Columns, b: Columns): boolean {
  const roles = Object.keys(a) as ColumnRole[];
  return roles.length === Object.keys(b).length && roles.every((role) => a[role] === b[role]);
}

/** A misspelt heading counts only beside two that are spelled right. */
function rolesIn(filled: readonly FilledCell[]): Columns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const unknown: FilledCell[] = [];
  for (const cell of filled) {
    const role = roleOfHeading(cell.text);
    if (role === null) unknown.push(cell);
    else columns[role] ??= cell.column;
  }
  if (Object.keys(columns).length < 2) return columns;
  for (const cell of unknown) {
    const role = isGroupHeading(cell.text) ? null : roleOfMisspeltHeading(cell.text);
    if (role !== null) columns[role] ??= cell.column;
  }
  return columns;
}

/** The second heading row: every cell that it holds is a heading itself. */
function secondRow(grid: Grid, row: number, grouped: boolean): Columns | null {
  const filled = grid.filled(row);
  if (filled.length === 0) return null;
  const columns = rolesIn(filled);
  const found = Object.keys(columns).length;
  return found === filled.length && (grouped || found >= 2) ? columns : null;
}

function kindOf(columns: Columns): TableKind | null {
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  if (has('measure')) {
    if (has('result') && !(has('timeframe') && has('owner'))) return 'follow-up';
    return has('owner') || has('timeframe') || has('method') ? 'plan' : null;
  }
  if (!has('issue') && !has('step')) return null;
  if (has('likelihood') && has('impact')) return 'scored';
  return has('issue') && (has('order') || has('step')) ? 'issues' : null;
}
