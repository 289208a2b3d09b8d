import type { ColumnRole } from '../assessment/assessment';
import type { FollowUpRow } from '../assessment/follow-up';
import { readLevel, readText } from './read-field';
import { linesThatSpeak, planGroups, readGroupText } from './row-groups';
import type { Table } from './table';

const SPEAKING: readonly ColumnRole[] = ['measure', 'result'];

/** The rows of a follow-up report; the measures of a step are one row with several lines. */
export function readFollowUp(table: Table): readonly FollowUpRow[] {
  const { grid, columns } = table;
  return planGroups(table).map((group) => {
    const measure = (row: number): FollowUpRow['measures'][number] => ({
      row,
      measure: readText(grid, row, columns.measure),
      result: readText(grid, row, columns.result),
    });
    const lines = linesThatSpeak(table, group, SPEAKING);
    return {
      sheet: grid.name,
      row: group.row,
      order: readText(grid, group.row, columns.order),
      step: readGroupText(table, group, 'step'),
      issue: readGroupText(table, group, 'issue'),
      writtenLevel: readLevel(grid, group.row, columns.level),
      measures: [measure(group.row), ...lines.map(measure)],
    };
  });
}
