import type { Place } from '../assessment/place';
import { addressOf } from '../assessment/place';
import type { Edit } from '../fixes/edit';
import type { Finding, RuleId } from '../rules/finding';
import type { SheetBlueprint } from '../sheets/blueprint';
import { Grid, textOf } from '../sheets/grid';
import type { SheetSnapshot } from '../sheets/snapshot';
import type { CalendarDay } from '../thai/calendar-day';
import { writeDay } from '../thai/calendar-day';
import { fold, hasContent } from '../thai/text';
import { isSameIgnore, matchIgnores, scopeOf } from './apply-ignores';
import type { Ignore, IgnoreScope } from './ignore';
import { drawIgnoreSheet } from './ignore-sheet';
import type { IgnoreColumn, IgnoreRow, IgnoreTable } from './ignore-table';
import { findIgnoreTable, IGNORE_COLUMNS, IGNORE_HEADINGS, ignoreOf } from './ignore-table';
import { readIgnores } from './read-ignores';
import type { Subjects } from './subjects';
import { readSubjects } from './subjects';
import { readAssessments } from '../sheets/read';

/** What is to be ignored: a finding will do; with `null` for its place, all findings of the rule. */
export interface IgnoreTarget {
  readonly rule: RuleId;
  readonly place: Place | null;
}

/** How a decision is written into the workbook: with a new sheet, or into the one that is there. */
export type IgnoreWriting =
  | { readonly kind: 'insert'; readonly sheet: SheetBlueprint }
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] };

/** A cell takes no more. */
const LONGEST_REASON = 32_000;

/**
 * Plans to write down that something is ignored. What is ignored already gets the new reason;
 * otherwise the next free row of the sheet of exceptions is filled, or the sheet is made.
 *
 * @param reason in a person's own words; without any there is nothing to write, and `null` is the answer
 * @param on the day of the decision
 * @param sheets all sheets of the workbook, as they were reviewed
 */
export function planIgnore(
  target: IgnoreTarget,
  reason: string,
  on: CalendarDay,
  sheets: readonly SheetSnapshot[],
): IgnoreWriting | null {
  const words = asText(reason).slice(0, LONGEST_REASON);
  if (!hasContent(words)) return null;
  const { rule, place } = target;
  const date = writeDay(on, 'arabic', 'short');
  const about = place === null ? '' : subjectsIn(sheets).of(rule, place);
  const cells: Readonly<Record<IgnoreColumn, string>> = {
    rule,
    sheet: place === null ? '' : sheetText(place.sheet),
    cell: place === null ? '' : addressOf(place),
    about,
    reason: words,
    date,
  };
  const tables = tablesIn(sheets);
  const [first] = tables;
  if (first === undefined) {
    const names = sheets.map(({ name }) => name);
    return { kind: 'insert', sheet: drawIgnoreSheet(cells, names) };
  }
  const scopes: readonly IgnoreScope[] =
    place === null ? [{ kind: 'rule' }] : [scopeOf(place, about), scopeOf(place, '')];
  for (const scope of scopes) {
    for (const found of tables) {
      const row = found.table.rows.find((each) => isAbout(each, { rule, scope }));
      if (row !== undefined) return edits(fillRow(found, row.row, cells));
    }
  }
  const { table } = first;
  const row = fillRow(first, table.nextRow, cells);
  if (table.isNextBlank) return edits(row);
  const afterRow = table.nextRow - 1;
  // What stands there now moves down.
  const grown = row.map((edit): Edit =>
    edit.kind === 'set' && edit.place.row === table.nextRow ? { ...edit, was: '' } : edit,
  );
  return edits([{ kind: 'grow', sheet: table.sheet, afterRow, count: 1 }, ...grown]);
}

/**
 * Plans to take back what ignores a finding: its row becomes blank. A reason that is given for a whole
 * sheet or rule is taken back for all of it. No edits where nothing ignores the finding.
 */
export function planTakingBack(
  finding: Finding,
  sheets: readonly SheetSnapshot[],
): readonly Edit[] {
  const tables = tablesIn(sheets);
  const ignores = tables.flatMap(({ table }) => table.rows.flatMap((row) => ignoreOf(row) ?? []));
  const ignore = matchIgnores([finding], ignores, subjectsIn(sheets)).get(finding);
  return ignore === undefined ? [] : blankRows(tables, ignore);
}

/** Plans to take back a decision, whether or not it meets anything: its row becomes blank. */
export function planRemoval(ignore: Ignore, sheets: readonly SheetSnapshot[]): readonly Edit[] {
  return blankRows(tablesIn(sheets), ignore);
}

function blankRows(tables: readonly FoundTable[], ignore: Ignore): readonly Edit[] {
  const nothing = { rule: '', sheet: '', cell: '', about: '', reason: '', date: '' };
  return tables.flatMap((found) =>
    found.table.rows
      .filter((row) => isAbout(row, ignore))
      .flatMap(({ row }) => setRow(found, row, nothing)),
  );
}

function subjectsIn(sheets: readonly SheetSnapshot[]): Subjects {
  return readSubjects(readAssessments(readIgnores(sheets).forms));
}

interface FoundTable {
  readonly table: IgnoreTable;
  readonly grid: Grid;
}

function tablesIn(sheets: readonly SheetSnapshot[]): readonly FoundTable[] {
  return sheets.flatMap((sheet) => {
    const table = findIgnoreTable(sheet);
    return table === null ? [] : [{ table, grid: new Grid(sheet) }];
  });
}

function isAbout({ rule, scope }: IgnoreRow, ignore: Pick<Ignore, 'rule' | 'scope'>): boolean {
  return rule !== null && scope !== null && isSameIgnore({ rule, scope }, ignore);
}

/**
 * Writes a row. A table that does not say yet what its decisions are about gets a column for that, the
 * first on its right that is free.
 */
function fillRow(
  found: FoundTable,
  row: number,
  cells: Readonly<Record<IgnoreColumn, string>>,
): readonly Edit[] {
  const { table, grid } = found;
  if (table.columns.about !== null || cells.about === '') return setRow(found, row, cells);
  const about = freeColumn(found);
  const heading: Edit = {
    kind: 'set',
    place: { sheet: table.sheet, row: table.headingRow, column: about },
    value: IGNORE_HEADINGS.about[0],
    was: textOf(grid.own(table.headingRow, about)),
  };
  const columns = { ...table.columns, about };
  return [heading, ...setRow({ grid, table: { ...table, columns } }, row, cells)];
}

function freeColumn({ table, grid }: FoundTable): number {
  const used = Object.values(table.columns).filter((column) => column !== null);
  const rows = [table.headingRow, ...table.rows.map(({ row }) => row), table.nextRow];
  let column = Math.max(...used) + 1;
  while (rows.some((row) => textOf(grid.own(row, column)) !== '')) column += 1;
  return column;
}

/** Writes the given cells of a row, those that would change. */
function setRow(
  { table, grid }: FoundTable,
  row: number,
  cells: Readonly<Partial<Record<IgnoreColumn, string>>>,
): readonly Edit[] {
  return IGNORE_COLUMNS.flatMap((name): Edit[] => {
    const column = table.columns[name];
    const value = cells[name];
    if (column === null || value === undefined) return [];
    const was = textOf(grid.own(row, column));
    if (was === value) return [];
    return [{ kind: 'set', place: { sheet: table.sheet, row, column }, value, was }];
  });
}

function edits(list: readonly Edit[]): IgnoreWriting {
  return { kind: 'edit', edits: list };
}

/** A text that no spreadsheet takes for a formula. */
function asText(text: string): string {
  return text.replace(/^[=\s]+/, '').trim();
}

/** The name of a sheet may begin like a formula; spaces before it are not read. */
function sheetText(name: string): string {
  return fold(name).startsWith('=') ? ` ${name}` : name;
}
