import type { ColumnRole } from '../assessment/assessment';
import { isSignature, isTitle, labelOf } from '../forms/landmarks';
import { hasContent, squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { FilledCell, Grid } from './grid';
import type { Columns, Headings, TableKind } from './headings';
import { findHeadings, sameColumns } from './headings';
import type { CellContent } from './snapshot';

/** One official table on a sheet, with its rows told apart but not yet read. Rows zero-based. */
export interface Table {
  readonly kind: TableKind;
  readonly grid: Grid;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Columns;
  /** Rows that say something. */
  readonly dataRows: readonly number[];
  /** Rows that are ready to be filled: blank, or with nothing but an order number. */
  readonly emptyRows: readonly number[];
  /** The first row that no longer belongs to the table. */
  readonly nextRow: number;
}

/**
 * Follows a table down from its headings. It ends at another table's headings, a title, a label, a
 * signature, or a remark under blank rows; headings repeated at a page break do not end it.
 */
export function followTable(grid: Grid, headings: Headings): Table {
  const places = Object.values(headings.columns);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const dataRows: number[] = [];
  const emptyRows: number[] = [];
  let lastRow = headings.dataRow - 1;
  let blanks = 0;
  let row = headings.dataRow;
  for (; row <= grid.lastRow; row += 1) {
    if (isPlainlyData(grid, row, headings.columns, first)) {
      dataRows.push(row);
      lastRow = row;
      blanks = 0;
      continue;
    }
    const filled = grid.filled(row);
    const cells = filled.filter((cell) => cell.column >= first && cell.column <= last);
    if (cells.length === 0) {
      if (filled.length > 0 && endsTable(filled, headings.columns, blanks > 0)) {
        const resumed = resumesAt(grid, row, headings, dataRows.at(-1) ?? row);
        if (resumed === null) break;
        row = resumed - 1;
        blanks = 0;
        continue;
      }
      blanks += 1;
      if (isReady(grid, row, headings.columns)) emptyRows.push(row);
      continue;
    }
    const repeated = isNumberedRow(cells, headings.columns)
      ? null
      : findHeadings(grid, row, filled);
    if (repeated !== null) {
      if (repeated.kind !== headings.kind || !sameColumns(repeated.columns, headings.columns))
        break;
      if (beginsAnew(grid, headings, repeated, dataRows)) break;
      row = repeated.dataRow - 1;
      blanks = 0;
      continue;
    }
    if (isPageMark(filled) || repeatsGroup(grid, row, headings, filled)) continue;
    if (endsTable(filled, headings.columns, blanks > 0)) {
      const resumed = resumesAt(grid, row, headings, dataRows.at(-1) ?? row);
      if (resumed === null) break;
      row = resumed - 1;
      blanks = 0;
      continue;
    }
    if (saysNothing(grid, row, cells, headings.columns)) emptyRows.push(row);
    else dataRows.push(row);
    lastRow = row;
    blanks = 0;
  }
  lastRow = Math.max(lastRow, ...lastReady(grid, headings.columns, emptyRows));
  return {
    kind: headings.kind,
    grid,
    headingRow: headings.row,
    firstRow: headings.dataRow,
    lastRow,
    columns: headings.columns,
    dataRows,
    emptyRows: keepDistance(emptyRows, lastRow, row - 1),
    nextRow: row,
  };
}

/**
 * Whether the same headings begin another table, and no other page of this one: numbers stand there
 * that this one had already, or lower ones under other words.
 */
function beginsAnew(
  grid: Grid,
  headings: Headings,
  repeated: Headings,
  dataRows: readonly number[],
): boolean {
  const words = ({ row, columns }: Headings): string =>
    Object.values(columns)
      .map((column) => squash(grid.text(row, column)))
      .join();
  const { order } = headings.columns;
  if (saysNothing(grid, repeated.dataRow, grid.filled(repeated.dataRow), headings.columns))
    return false;
  if (order === undefined) return words(headings) !== words(repeated);
  const numbers = dataRows.flatMap((row) => readWholeNumber(grid.text(row, order)) ?? []);
  const last = numbers.at(-1);
  const next = readWholeNumber(grid.text(repeated.dataRow, order));
  if (next === null || last === undefined || next === last) return false;
  return numbers.includes(next) || (next < last && words(headings) !== words(repeated));
}

/** What stands between the pages of a table: a number, `(ต่อ)`. */
function isPageMark(filled: readonly FilledCell[]): boolean {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || only.text.length > 20) return false;
  return /^(?:[-–—]\d{1,3}[-–—]|หน้า(?:ที่)?\d{1,3}(?:\/\d{1,3})?|\(?(?:มี)?ต่อ\)?)$/.test(
    squash(only.text),
  );
}

/** A title and labels may stand again over the next page of a table: at most this many rows of them. */
const MOST_BETWEEN_PAGES = 6;

/** Whether only what stands over the headings stands here again, as the first of two heading rows. */
function repeatsGroup(
  grid: Grid,
  row: number,
  headings: Headings,
  filled: readonly FilledCell[],
): boolean {
  const over = headings.row - 1;
  return (
    filled.length <= 2 &&
    over >= grid.firstRow &&
    filled.every(({ column, text }) => grid.text(over, column) === text) &&
    findHeadings(grid, row + 1, grid.filled(row + 1)) !== null
  );
}

/**
 * The first row of the next page, where a table goes on below what seems to end it: the same headings
 * again, and numbers that go on, or lines that say so; not under the labels of another unit.
 */
function resumesAt(
  grid: Grid,
  endRow: number,
  headings: Headings,
  lastDataRow: number,
): number | null {
  let saysSo = false;
  for (let row = endRow; row <= Math.min(endRow + MOST_BETWEEN_PAGES, grid.lastRow); row += 1) {
    const filled = grid.filled(row);
    const again = findHeadings(grid, row, filled);
    if (again !== null) {
      const isSame = again.kind === headings.kind && sameColumns(again.columns, headings.columns);
      if (!isSame) return null;
      return saysSo || goesOn(grid, headings, lastDataRow, again.dataRow) ? again.dataRow : null;
    }
    if (filled.length > 2) return null;
    const first = filled[0]?.text ?? '';
    if (labelOf(first) !== null && !standsAbove(grid, headings, filled)) return null;
    saysSo ||= filled.some(({ text }) => /\(?ต่อ\)?\s*$/.test(text));
  }
  return null;
}

/** Whether the numbers of a table go on in a row: no number, or a higher one. */
function goesOn(grid: Grid, { columns }: Headings, lastDataRow: number, row: number): boolean {
  if (columns.order === undefined) return false;
  const next = readWholeNumber(grid.text(row, columns.order));
  const last = readWholeNumber(grid.text(lastDataRow, columns.order));
  return next !== null && next > (last ?? 1);
}

/** Whether a label stands above the headings of the table as well, with the same value. */
function standsAbove(grid: Grid, headings: Headings, filled: readonly FilledCell[]): boolean {
  const words = filled.map(({ text }) => squash(text)).join();
  for (let row = headings.row - 1; row >= headings.row - MOST_BETWEEN_PAGES; row -= 1) {
    if (
      grid
        .filled(row)
        .map(({ text }) => squash(text))
        .join() === words
    )
      return true;
  }
  return false;
}

/** The blank row between a table and what stands under it stays blank, unless a formula reaches there. */
function keepDistance(
  emptyRows: readonly number[],
  lastRow: number,
  rowAbove: number,
): readonly number[] {
  return emptyRows.filter((row) => row <= lastRow || row < rowAbove);
}

/** With fewer cells, a row may as well be a title, a label or the number of a page. */
const PLAINLY_FILLED = 4;

/**
 * Whether a row is one of data, for certain and without a closer look: its own number stands first,
 * and then words and more. Nearly every row of a large workbook is.
 */
function isPlainlyData(grid: Grid, row: number, columns: Columns, first: number): boolean {
  if (columns.order !== first || !beginsWithDigit(grid.own(row, first))) return false;
  const hasWords = isWords(grid, row, columns.step) || isWords(grid, row, columns.issue);
  return hasWords && grid.holds(row, PLAINLY_FILLED);
}

function isWords(grid: Grid, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const text = grid.own(row, column);
  return typeof text === 'string' && LETTER.test(text) && !grid.hasFormula(row, column);
}

/** A text that speaks at once, and is neither a number nor a heading. */
const LETTER = /^[A-Za-zก-ฮะเ-ไ]/;

function beginsWithDigit(content: CellContent): boolean {
  return typeof content === 'number'
    ? content > 0
    : typeof content === 'string' && /^[0-9๐-๙]/.test(content);
}

/** A row with an order number is no row of headings, for certain and at a glance. */
function isNumberedRow(cells: readonly FilledCell[], columns: Columns): boolean {
  const [first] = cells;
  return first !== undefined && first.column === columns.order && /^[0-9๐-๙]/.test(first.text);
}

/** Ready rows count as part of the table only where a formula shows that the table reaches there. */
function lastReady(grid: Grid, columns: Columns, emptyRows: readonly number[]): readonly number[] {
  const places = Object.values(columns);
  const drawn = emptyRows.filter((row) => places.some((column) => grid.hasFormula(row, column)));
  return drawn.slice(-1);
}

/** A blank row of which no cell hangs in a merge from above. */
function isReady(grid: Grid, row: number, columns: Columns): boolean {
  return Object.values(columns).every((column) => grid.isOwnRow(row, column));
}

/**
 * Nothing but an order number, or leaders and dashes, or what formulas make of nothing: a score of 0
 * and its level, a text fetched from a blank cell.
 */
function saysNothing(
  grid: Grid,
  row: number,
  cells: readonly FilledCell[],
  { order, score, level }: Columns,
): boolean {
  const isEmptyScore = (): boolean => score !== undefined && isZero(grid.text(row, score));
  return cells.every(
    ({ column, text }) =>
      column === order ||
      !hasContent(text) ||
      (isZero(text) && (column === score || grid.hasFormula(row, column))) ||
      (column === level && (isEmptyScore() || grid.hasFormula(row, column))),
  );
}

function isZero(text: string): boolean {
  return /^\s*[0๐]\s*$/.test(text);
}

const TEXT_ROLES: readonly ColumnRole[] = ['step', 'issue', 'measure', 'method', 'owner'];

function endsTable(filled: readonly FilledCell[], columns: Columns, afterBlank: boolean): boolean {
  const first = filled[0];
  if (first === undefined || filled.length > 3) return false;
  if (filled.every((cell) => isSignature(cell.text))) return true;
  if (labelOf(first.text) !== null && filled.length <= 2 && first.column !== columns.owner)
    return true;
  if (filled.length > 1) return false;
  const isTextColumn = TEXT_ROLES.some((role) => columns[role] === first.column);
  if (isTitle(first.text)) return !isTextColumn || first.column === 0 || afterBlank;
  return afterBlank && (!isTextColumn || columns.order === undefined);
}
