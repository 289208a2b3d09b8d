import type { ListedIssue } from '../assessment/assessment';
import { readText } from './read-field';
import type { RowGroup } from './row-groups';
import { groupRows, isNumbered, readGroupText, speaks } from './row-groups';
import type { Table } from './table';

/** The rows of a list of issues without scores. */
export function readListed(table: Table): readonly ListedIssue[] {
  const { grid, columns } = table;
  return listedGroups(table).map((group) => ({
    sheet: grid.name,
    row: group.row,
    order: readText(grid, group.row, columns.order),
    step: readGroupText(table, group, 'step'),
    issue: readGroupText(table, group, 'issue'),
  }));
}

/** The rows of a list with the rows that go on with them. */
export function listedGroups(table: Table): readonly RowGroup[] {
  const numbered = isNumbered(table);
  return groupRows(
    table.dataRows,
    (row) => !speaks(table, row, 'order') && (numbered || !speaks(table, row, 'issue')),
  );
}
