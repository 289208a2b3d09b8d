import { RULES } from '../rules/index';
import type { RuleId } from '../rules/finding';
import { Grid, textOf } from '../sheets/grid';
import type { SheetSnapshot } from '../sheets/snapshot';
import { fold, hasContent, squash } from '../thai/text';
import { readAddress } from './address';
import type { Ignore, IgnoreScope } from './ignore';

/** The columns of the sheet of exceptions. */
export const IGNORE_COLUMNS = ['rule', 'sheet', 'cell', 'about', 'reason', 'date'] as const;
export type IgnoreColumn = (typeof IGNORE_COLUMNS)[number];

/** Their headings, as they are written and read; the English ones are read as well. */
export const IGNORE_HEADINGS: Readonly<Record<IgnoreColumn, readonly [string, ...string[]]>> = {
  rule: ['รหัสการตรวจ', 'Rule'],
  sheet: ['แผ่นงาน', 'Sheet'],
  cell: ['เซลล์', 'Cell'],
  about: ['เกี่ยวกับ', 'About'],
  reason: ['เหตุผล', 'Reason'],
  date: ['วันที่', 'Date'],
};

const COLUMN_BY_HEADING: ReadonlyMap<string, IgnoreColumn> = new Map(
  IGNORE_COLUMNS.flatMap((column) =>
    IGNORE_HEADINGS[column].map((heading) => [squash(heading), column] as const),
  ),
);

/** A table of exceptions as it stands in a workbook. Rows and columns zero-based. */
export interface IgnoreTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: IgnoreColumns;
  readonly rows: readonly IgnoreRow[];
  /** The first row that is blank, or the row under the last one. */
  readonly nextRow: number;
  /** Whether nothing stands in {@link nextRow}. */
  readonly isNextBlank: boolean;
}

/** The table of the first version of this project says nothing of what a decision is about. */
type Needed = Exclude<IgnoreColumn, 'about' | 'date'>;
type IgnoreColumns = Readonly<Record<Needed, number>> &
  Readonly<Record<Exclude<IgnoreColumn, Needed>, number | null>>;

/** One row. Where it does not say which rule, what of it, or why, there is nothing to ignore. */
export interface IgnoreRow {
  readonly row: number;
  readonly rule: RuleId | null;
  readonly scope: IgnoreScope | null;
  /** '' where none is given. */
  readonly reason: string;
}

/** The table stands near the top of its sheet. */
const MOST_ROWS_ABOVE = 200;

/** Finds the table of exceptions of a sheet by its headings; `null` where there is none. */
export function findIgnoreTable(sheet: SheetSnapshot): IgnoreTable | null {
  for (const [index, line] of sheet.cells.slice(0, MOST_ROWS_ABOVE).entries()) {
    if (!line.some((cell) => typeof cell === 'string' && isRuleHeading(cell))) continue;
    const columns = columnsIn(line, sheet.origin.column);
    if (columns !== null) return readTable(sheet, sheet.origin.row + index, columns);
  }
  return null;
}

function isRuleHeading(text: string): boolean {
  return text.length < 40 && COLUMN_BY_HEADING.get(squash(text)) === 'rule';
}

function columnsIn(line: SheetSnapshot['cells'][number], origin: number): IgnoreColumns | null {
  const found = new Map<IgnoreColumn, number>();
  for (const [index, cell] of line.entries()) {
    if (typeof cell !== 'string' || cell.length >= 40) continue;
    const column = COLUMN_BY_HEADING.get(squash(cell));
    if (column !== undefined && !found.has(column)) found.set(column, origin + index);
  }
  const [rule, sheet, cell, reason] = [
    found.get('rule'),
    found.get('sheet'),
    found.get('cell'),
    found.get('reason'),
  ];
  if (rule === undefined || sheet === undefined || cell === undefined || reason === undefined) {
    return null;
  }
  const [about, date] = [found.get('about') ?? null, found.get('date') ?? null];
  return { rule, sheet, cell, about, reason, date };
}

/** What looks like the id of a rule, known or not. */
const RULE_ID = /^[a-z]+(?:-[a-z0-9]+)+$/;

/** The table ends at the first row that says something and names no rule: whatever stands there is not ours. */
function readTable(sheet: SheetSnapshot, headingRow: number, columns: IgnoreColumns): IgnoreTable {
  const grid = new Grid(sheet);
  const rows: IgnoreRow[] = [];
  let blank: number | null = null;
  let last = headingRow;
  for (let row = headingRow + 1; row <= grid.lastRow; row += 1) {
    if (grid.filled(row).length === 0) {
      blank ??= row;
      continue;
    }
    const text = (column: number | null): string =>
      column === null ? '' : textOf(grid.own(row, column));
    const rule = fold(text(columns.rule)).toLowerCase();
    if (!RULE_ID.test(rule)) break;
    rows.push({
      row,
      rule: RULES.find(({ id }) => id === rule)?.id ?? null,
      scope: readScope(text(columns.sheet), text(columns.cell), text(columns.about)),
      reason: hasContent(text(columns.reason)) ? text(columns.reason).trim() : '',
    });
    last = row;
  }
  const nextRow = blank !== null && blank < last ? blank : last + 1;
  const isNextBlank = grid.filled(nextRow).length === 0;
  return { sheet: sheet.name, headingRow, columns, rows, nextRow, isNextBlank };
}

/** A cell without its sheet, or an address that is none, is no scope: it must not open into a wider one. */
function readScope(sheetText: string, cellText: string, aboutText: string): IgnoreScope | null {
  const sheet = hasContent(sheetText) ? sheetText : null;
  if (!hasContent(cellText)) return sheet === null ? { kind: 'rule' } : { kind: 'sheet', sheet };
  const cell = readAddress(cellText);
  if (sheet === null || cell === null) return null;
  return { kind: 'cell', sheet, ...cell, about: hasContent(aboutText) ? aboutText : '' };
}

/** What a row ignores; `null` where it does not say enough. */
export function ignoreOf({ rule, scope, reason }: IgnoreRow): Ignore | null {
  return rule === null || scope === null || reason === '' ? null : { rule, scope, reason };
}
