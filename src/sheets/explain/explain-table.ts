import type { Assessment, ColumnRole } from '../../assessment/assessment';
import type { ExplainedColumn, ExplainedTable } from '../../assessment/explanation';
import { fold } from '../../thai/text';
import { findHeadings } from '../headings';
import { listedGroups } from '../read-listed';
import { riskGroups } from '../read-risks';
import type { RowGroup } from '../row-groups';
import { planGroups } from '../row-groups';
import type { Table } from '../table';
import { answersOf, withoutRisk } from './answers';
import type { SkippedRow } from './row-runs';
import { runsOf } from './row-runs';

/** What was understood of a table with the usual columns. */
export function explainTable(table: Table, assessments: readonly Assessment[]): ExplainedTable {
  const { kind, grid, headingRow } = table;
  const headings = findHeadings(grid, headingRow, grid.filled(headingRow));
  const lastHeading = headings?.lastRow ?? headingRow;
  const groups = groupsOf(table);
  const places = Object.values(table.columns);
  const index = assessments.findIndex(({ tables }) =>
    tables.some(({ columns }) => columns === table.columns),
  );
  const assessment = assessments[index];
  return {
    kind,
    area: {
      firstRow: headingRow,
      lastRow: table.lastRow,
      firstColumn: Math.min(...places),
      lastColumn: Math.max(...places),
    },
    headings: { firstRow: headingRow, lastRow: lastHeading },
    columns: columnsOf(table, lastHeading),
    items: groups.length,
    skipped: runsOf([...hintRows(table, lastHeading), ...rowsWithoutItem(table, groups)]),
    assessment: assessment === undefined ? null : index,
    answers: kind === 'scored' && assessment !== undefined ? answersOf(assessment) : [],
    withoutRisk: kind === 'plan' && assessment !== undefined ? withoutRisk(assessment) : [],
  };
}

function groupsOf(table: Table): readonly RowGroup[] {
  switch (table.kind) {
    case 'scored':
      return riskGroups(table);
    case 'issues':
      return listedGroups(table);
    case 'plan':
    case 'follow-up':
      return planGroups(table);
  }
}

function columnsOf({ grid, headingRow, columns }: Table, lastRow: number): ExplainedColumn[] {
  const roles = Object.keys(columns) as ColumnRole[];
  return roles
    .flatMap((role): ExplainedColumn[] => {
      const column = columns[role];
      if (column === undefined) return [];
      // Under a group heading the lower one is the column's own.
      const lower = fold(grid.text(lastRow, column));
      const heading = lower === '' ? fold(grid.text(headingRow, column)) : lower;
      return [{ role, column, heading }];
    })
    .sort((a, b) => a.column - b.column);
}

function hintRows({ firstRow }: Table, lastHeading: number): readonly SkippedRow[] {
  return rowsFrom(lastHeading + 1, firstRow - 1).map((row) => ({ row, why: 'column-hints' }));
}

function rowsWithoutItem(table: Table, groups: readonly RowGroup[]): readonly SkippedRow[] {
  const { grid, columns, firstRow, lastRow, emptyRows } = table;
  const ready = new Set(emptyRows);
  const places = Object.values(columns);
  const known = new Map<number, SkippedRow | null>();
  for (const { row: of, continued } of groups) {
    known.set(of, null);
    for (const row of continued) known.set(row, { row, why: 'continues', of });
  }
  const end = Math.max(lastRow, emptyRows.at(-1) ?? lastRow);
  for (const row of rowsFrom(firstRow, end)) {
    if (known.has(row)) continue;
    const filled = grid.filled(row);
    const isInside = filled.some(({ column }) => places.includes(column));
    const repeated = isInside && !ready.has(row) ? findHeadings(grid, row, filled) : null;
    if (repeated !== null) {
      for (const at of rowsFrom(row, repeated.dataRow - 1)) {
        known.set(at, { row: at, why: 'headings-repeated' });
      }
    } else if (filled.length === 0 || ready.has(row)) known.set(row, { row, why: 'blank' });
    else known.set(row, { row, why: isInside ? 'between-pages' : 'remark' });
  }
  return [...known.values()].filter((row) => row !== null);
}

/** Both ends included. */
function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
