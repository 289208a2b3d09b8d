import type { ListedIssue } from '../assessment/assessment';
import { readText } from './read-field';
import { groupRows, isNumbered, ownText, readGroupText } from './row-groups';
import type { Table } from './table';

/** The rows of a list of issues without scores. */
export function readListed(table: Table): readonly ListedIssue[] {
  const { grid, columns } = table;
  const numbered = isNumbered(table);
  const continues = (row: number): boolean =>
    ownText(table, row, 'order') === null && (numbered || ownText(table, row, 'issue') === null);
  return groupRows(table.dataRows, continues).map((group) => ({
    sheet: grid.name,
    row: group.row,
    order: readText(grid, group.row, columns.order),
    step: readGroupText(table, group, 'step'),
    issue: readGroupText(table, group, 'issue'),
  }));
}
