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

/** Nearly every row stands alone. */
const NONE: readonly number[] = [];

/** Puts each row that continues the one above to it; the first row of a table always stands for itself. */
export function groupRows(
  rows: readonly number[],
  continues: (row: number, first: number) => boolean,
): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let continued: number[] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current === undefined || !continues(row, current.row)) {
      groups.push({ row, continued: NONE });
    } else if (current.continued === NONE) {
      continued = [row];
      groups[groups.length - 1] = { row: current.row, continued };
    } else {
      continued.push(row);
    }
  }
  return groups;
}

/** What a cell of a row says itself, and not by a merge from above; `null` where it says nothing. */
function ownText(table: Table, row: number, role: ColumnRole): string | null {
  const column = table.columns[role];
  if (column === undefined) return null;
  return speaks(table, row, role) ? table.grid.text(row, column) : null;
}

/** Whether a cell of a row says anything itself, and not by a merge from above. */
export function speaks({ grid, columns }: Table, row: number, role: ColumnRole): boolean {
  const column = columns[role];
  if (column === undefined || !grid.isOwnRow(row, column)) return false;
  const content = grid.content(row, column);
  if (typeof content !== 'string') return content !== null;
  return hasContent(withoutMarkup(content));
}

/** Whether the table numbers its rows at all. */
export function isNumbered(table: Table): boolean {
  return table.dataRows.some((row) => speaks(table, row, 'order'));
}

/** The rows that continue a group and have something of their own in one of some columns. */
export function linesThatSpeak(
  table: Table,
  { continued }: RowGroup,
  roles: readonly ColumnRole[],
): readonly number[] {
  if (continued.length === 0) return continued;
  return continued.filter((row) => roles.some((role) => speaks(table, row, role)));
}

/** The text of a column over all rows of a group, at the place of its first row. */
export function readGroupText(table: Table, group: RowGroup, role: ColumnRole): Field<string> {
  const first = readText(table.grid, group.row, table.columns[role]);
  if (first.kind !== 'value' || group.continued.length === 0) return first;
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
  if (speaks(table, row, 'order')) return true;
  const names = speaks(table, row, 'issue') || speaks(table, row, 'step');
  return names && (!numbered || speaks(table, row, 'level'));
}

/**
 * Whether a row of a plan or follow-up repeats the number, step and issue of the row that it would
 * continue: some offices fill every column anew for each measure.
 */
function repeatsPlanRow(table: Table, row: number, first: number): boolean {
  const main = table.columns.issue === undefined ? 'step' : 'issue';
  // The numbers first: they are short, and nearly always another.
  return (
    sayTheSame(table, row, first, 'order', true) &&
    sayTheSame(table, row, first, main, false) &&
    sayTheSame(table, row, first, 'step', true)
  );
}

/** Whether two rows say the same in a column; `whereBlank` where the first says nothing there. */
function sayTheSame(
  table: Table,
  row: number,
  other: number,
  role: ColumnRole,
  whereBlank: boolean,
): boolean {
  const column = table.columns[role];
  if (column !== undefined) {
    const [number, numberBefore] = [table.grid.own(row, column), table.grid.own(other, column)];
    if (typeof number === 'number' && typeof numberBefore === 'number') {
      return number === numberBefore;
    }
  }
  const text = ownText(table, row, role);
  if (text === null) return whereBlank;
  const before = ownText(table, other, role);
  return before !== null && (text === before || bare(text) === bare(before));
}

/** A text for comparing: HTML in one of two cells makes them no different. */
function bare(text: string): string {
  return squash(withoutMarkup(text));
}
