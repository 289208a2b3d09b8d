import type { ColumnRole, PlanMeasure, PlanRow } from '../assessment/assessment';
import { readLevel, readText } from './read-field';
import type { RowGroup } from './row-groups';
import { linesThatSpeak, planGroups, readGroupText } from './row-groups';
import { readTimeframe, timeframeColumns } from './read-timeframe';
import type { Table } from './table';

/** The rows of a measures table; a risk with several measures is one row with several lines. */
export function readPlan(table: Table): readonly PlanRow[] {
  const under = timeframeColumns(table);
  return planGroups(table).map((group) => readRow(table, group, under));
}

const SPEAKING: readonly ColumnRole[] = ['measure', 'method', 'timeframe', 'owner', 'budget'];

function readRow(table: Table, group: RowGroup, under: readonly number[]): PlanRow {
  const { grid, columns } = table;
  const lines = linesThatSpeak(table, group, SPEAKING);
  return {
    sheet: grid.name,
    row: group.row,
    order: readText(grid, group.row, columns.order),
    step: readGroupText(table, group, 'step'),
    issue: readGroupText(table, group, 'issue'),
    writtenLevel: readLevel(grid, group.row, columns.level),
    hidden: grid.isHidden(group.row),
    measures: [
      readMeasure(table, group.row, under),
      ...lines.map((row) => readMeasure(table, row, under)),
    ],
  };
}

function readMeasure(table: Table, row: number, under: readonly number[]): PlanMeasure {
  const { grid, columns } = table;
  return {
    row,
    measure: readText(grid, row, columns.measure),
    method: readText(grid, row, columns.method),
    timeframe: readTimeframe(table, row, under),
    owner: readText(grid, row, columns.owner),
    budget: readText(grid, row, columns.budget),
  };
}
