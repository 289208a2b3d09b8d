import { readWholeNumber } from '../thai/whole-number';
import type { Draft } from './draft';
import type { TableKind } from './headings';
import { sameColumns } from './headings';
import type { Table } from './table';
import { agreement } from './whose-table';

/** The table of a kind with those that go on with it. */
export function tablesOf({ tables, continued }: Draft, kind: TableKind): readonly Table[] {
  const first = tables[kind];
  return first === undefined ? [] : [first, ...continued.filter((table) => table.kind === kind)];
}

/**
 * Whether a table on another sheet goes on with the last one of its kind: the same columns under no
 * label that names something else, and numbers that go on without a gap (`มาตรการ (1)`, `มาตรการ (2)`).
 */
export function goesOnElsewhere(draft: Draft, ahead: Draft, table: Table): boolean {
  const last = tablesOf(draft, table.kind).at(-1);
  if (last === undefined || last.grid.name === table.grid.name) return false;
  if (!sameColumns(last.columns, table.columns) || ahead.domains.length > 0) return false;
  const isNamedAnew = (['agency', 'process'] as const).some(
    (label) => agreement(draft[label], ahead[label]) === false,
  );
  if (isNamedAnew) return false;
  const [from, to] = [numberIn(last, last.dataRows.at(-1)), numberIn(table, table.dataRows[0])];
  return from !== null && to === from + 1;
}

function numberIn({ grid, columns }: Table, row: number | undefined): number | null {
  if (row === undefined || columns.order === undefined) return null;
  return readWholeNumber(grid.text(row, columns.order));
}
