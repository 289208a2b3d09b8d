import type { ColumnRole } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { withoutMarkup } from '../thai/markup';
import { fold, hasContent, squash } from '../thai/text';
import { readText } from './read-field';
import type { Table } from './table';

/** A row of a table and the rows that only continue it. Rows zero-based. */
export interface RowGroup {
  readonly row: number;
  readonly continued: readonly number[];
}

/** Puts each row that continues the one above to it; the first row of a table always stands for itself. */
export function groupRows(
  rows: readonly number[],
  continues: (row: number, first: number) => boolean,
): readonly RowGroup[] {
  const groups: { row: number; continued: number[] }[] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current !== undefined && continues(row, current.row)) current.continued.push(row);
    else groups.push({ row, continued: [] });
  }
  return groups;
}

/** What a cell of a row says itself, and not by a merge from above; `null` where it says nothing. */
export function ownText(table: Table, row: number, role: ColumnRole): string | null {
  const column = table.columns[role];
  if (column === undefined || !table.grid.isOwnRow(row, column)) return null;
  const text = table.grid.text(row, column);
  return hasContent(withoutMarkup(text)) ? text : null;
}

/** Whether the table numbers its rows at all. */
export function isNumbered(table: Table): boolean {
  return table.dataRows.some((row) => ownText(table, row, 'order') !== null);
}

/** The text of a column over all rows of a group, at the place of its first row. */
export function readGroupText(table: Table, group: RowGroup, role: ColumnRole): Field<string> {
  const first = readText(table.grid, group.row, table.columns[role]);
  if (first.kind !== 'value') return first;
  const more = group.continued.flatMap((row) => {
    const text = ownText(table, row, role);
    // Some offices repeat the whole row for each measure.
    return text === null || bare(text) === bare(first.text) ? [] : text;
  });
  return more.length === 0
    ? first
    : {
        ...first,
        text: [first.text, ...more].join('\n'),
        value: [first.value, ...more.map((text) => fold(withoutMarkup(text)))].join(' '),
      };
}

/** The rows of a plan or follow-up with the lines that go on with them. */
export function planGroups(table: Table): readonly RowGroup[] {
  const numbered = isNumbered(table);
  return groupRows(
    table.dataRows,
    (row, first) => !startsPlanRow(table, row, numbered) || repeatsPlanRow(table, row, first),
  );
}

/**
 * Whether a row of a plan or follow-up stands for itself: it has its order number; or, where that
 * was forgotten, names a step or issue together with a level. Where the table has no numbers at
 * all, a step or issue is enough.
 */
function startsPlanRow(table: Table, row: number, numbered: boolean): boolean {
  if (ownText(table, row, 'order') !== null) return true;
  const names = ownText(table, row, 'issue') !== null || ownText(table, row, 'step') !== null;
  return names && (!numbered || ownText(table, row, 'level') !== null);
}

/**
 * Whether a row of a plan or follow-up repeats the number, step and issue of the row that it would
 * continue: some offices fill every column anew for each measure.
 */
function repeatsPlanRow(table: Table, row: number, first: number): boolean {
  const same = (role: ColumnRole, whereBlank: boolean): boolean => {
    const text = ownText(table, row, role);
    const other = text === null ? null : ownText(table, first, role);
    if (text === null || other === null) return text === null && whereBlank;
    return text === other || bare(text) === bare(other);
  };
  // The numbers first: they are short, and nearly always another.
  return (
    same('order', true) &&
    same(table.columns.issue === undefined ? 'step' : 'issue', false) &&
    same('step', true)
  );
}

/** A text for comparing: HTML in one of two cells makes them no different. */
function bare(text: string): string {
  return squash(withoutMarkup(text));
}
