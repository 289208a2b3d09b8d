import type { ColumnRole } from '../assessment/assessment';
import type { Columns } from './headings';
import type { Table } from './table';

const SCORED_ONLY: readonly ColumnRole[] = ['likelihood', 'impact', 'score', 'level'];
const PLANNED_ONLY: readonly ColumnRole[] = ['measure', 'method', 'timeframe', 'owner', 'budget'];

/**
 * The tables that the rows of one stand for: some offices write the measures beside the scores, in
 * the same rows, which are then those of a scored table and of a plan.
 */
export function tablesIn(table: Table): readonly Table[] {
  const { kind, columns } = table;
  const isScored = columns.likelihood !== undefined && columns.impact !== undefined;
  if (kind !== 'plan' || !isScored) return [table];
  return [
    { ...table, kind: 'scored', columns: without(columns, PLANNED_ONLY) },
    { ...table, columns: without(columns, SCORED_ONLY) },
  ];
}

function without(columns: Columns, roles: readonly ColumnRole[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).filter(([role]) => !roles.some((each) => each === role)),
  );
}
