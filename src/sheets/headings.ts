import type { ColumnRole, TableExtent } from '../assessment/assessment';
import {
  couldBeHeading,
  isGroupHeading,
  roleOfHeading,
  roleOfMisspeltHeading,
} from '../forms/vocabulary';
import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { FilledCell, Grid } from './grid';

export type TableKind = TableExtent['kind'];

/** Where each role's column is, zero-based. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** The headings of one table. */
export interface Headings {
  readonly kind: TableKind;
  /** First row of the headings, zero-based; the data begin at `dataRow`. */
  readonly row: number;
  /** Their last row: the same, or the one under it. */
  readonly lastRow: number;
  readonly dataRow: number;
  readonly columns: Columns;
}

/**
 * The headings that begin in a row, if it is a heading row of one of the official tables: one row,
 * or two under a group heading such as `Risk Score (L x I)`.
 */
export function findHeadings(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Headings | null {
  if (!couldHoldHeadings(filled)) return null;
  const right = rightHeadings(filled);
  const hasRight = right.length > 0;
  if (!hasRight && filled.length > 8) return null;
  const whole = grid.filled(row + 1);
  if (!hasRight && !namesBothFactors(rightHeadings(whole))) return null;
  const [over, under] = withoutNextTable(filled, whole);
  const above = over === filled ? right : rightHeadings(over);
  // Over the leading columns stand their own headings, never a group's.
  const all = withSlips(over, above);
  if (!all.some(({ role }) => LEADING.includes(role))) return null;
  const below = rightHeadings(under);
  const second = secondRow(over, under, below, above.length);
  const known = second === null ? above : [...above, ...below];
  // A lone right one is enough where all beside it are headings with slips.
  const isWhole = over.length >= 2 && all.length === over.length;
  if (new Set(known.map(({ role }) => role)).size < 2 && !isWhole) return null;
  const columns = columnsOf([...all, ...(second ?? [])], second ?? []);
  const kind = kindOf(columns);
  const end = row + (second === null ? 1 : 2);
  if (kind === null) return null;
  return { kind, row, lastRow: end - 1, dataRow: afterHints(grid, end, columns), columns };
}

/** The columns by role, the leftmost first; what stands over a heading of the second row is a group heading. */
function columnsOf(cells: readonly Heading[], second: readonly Heading[]): Columns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const lower = new Set(second.map(({ column }) => column));
  const own = cells.filter((cell) => second.includes(cell) || !lower.has(cell.column));
  for (const { role, column } of own.sort((a, b) => a.column - b.column)) columns[role] ??= column;
  return columns;
}

/** A quick look at every row of a workbook: two of its cells at least could be headings, or one is. */
export function couldHoldHeadings(filled: readonly FilledCell[]): boolean {
  let candidate: FilledCell | null = null;
  for (const cell of filled) {
    if (!couldBeHeading(cell.text)) continue;
    if (candidate !== null) return true;
    candidate = cell;
  }
  // Rows of data hold more cells, and are too many to look at closely.
  const isShort = filled.length > 1 && filled.length <= 4;
  return candidate !== null && isShort && roleOfHeading(candidate.text) !== null;
}

/** Whether two tables have the same roles in the same columns, as a heading repeated at a page break has. */
export function sameColumns(a: Columns, b: Columns): boolean {
  const roles = Object.keys(a) as ColumnRole[];
  return roles.length === Object.keys(b).length && roles.every((role) => a[role] === b[role]);
}

/** A cell that heads a column. */
interface Heading {
  readonly column: number;
  readonly role: ColumnRole;
}

/** The cells that are headings spelled in an accepted way. */
function rightHeadings(filled: readonly FilledCell[]): readonly Heading[] {
  return filled.flatMap(({ column, text }) => {
    const role = roleOfHeading(text);
    return role === null ? [] : [{ column, role }];
  });
}

/** With those that are misspelt, for a row of which enough is spelled right. */
function withSlips(filled: readonly FilledCell[], right: readonly Heading[]): readonly Heading[] {
  const roles = new Set(right.map(({ role }) => role));
  return filled.flatMap(({ column, text }) => {
    const known = right.find((heading) => heading.column === column);
    if (known !== undefined) return [known];
    const role = roleOfMisspeltHeading(text);
    return role === null || roles.has(role) ? [] : [{ column, role }];
  });
}

const LEADING: readonly ColumnRole[] = ['order', 'step', 'issue'];

/**
 * Two heading rows without those of tables that begin beside them, one row lower: there a step or
 * issue stands once more.
 */
function withoutNextTable(
  filled: readonly FilledCell[],
  whole: readonly FilledCell[],
): readonly [readonly FilledCell[], readonly FilledCell[]] {
  const leading = leadingIn(filled);
  const first = leading[0]?.column ?? 0;
  const under = whole.filter(({ column }) => column >= first);
  const again = leadingIn(under).find(({ role }) => leading.some((each) => each.role === role));
  if (again === undefined || leading.some(({ column }) => column === again.column))
    return [filled, under];
  const isBefore = (cell: FilledCell): boolean => cell.column < again.column;
  return [filled.filter(isBefore), under.filter(isBefore)];
}

function leadingIn(filled: readonly FilledCell[]): readonly Heading[] {
  return rightHeadings(filled).filter(({ role }) => LEADING.includes(role));
}

/**
 * The second heading row: every cell of it is a heading, under a blank or under a group heading. A
 * single one counts only under a group heading that is known.
 */
function secondRow(
  filled: readonly FilledCell[],
  under: readonly FilledCell[],
  right: readonly Heading[],
  rightAbove: number,
): readonly Heading[] | null {
  if (right.length === 0 || (right.length + rightAbove < 3 && !namesBothFactors(right)))
    return null;
  const all = withSlips(under, right);
  const grouped = filled.some((cell) => isGroupHeading(cell.text));
  if (namesBothFactors(right)) return all;
  return all.length === under.length && (grouped || all.length >= 2) ? all : null;
}

/** Whether likelihood and impact are both there: no row of data says both words. */
function namesBothFactors(right: readonly Heading[]): boolean {
  return (['likelihood', 'impact'] as const).every((role) =>
    right.some((heading) => heading.role === role),
  );
}

/**
 * Under the headings some forms number their columns, `(๑) (๒) (๓)`, or hint at what to write,
 * `(1-5)`: such rows say nothing of any risk.
 */
function afterHints(grid: Grid, row: number, columns: Columns): number {
  if (isUnderHeadings(grid, row, columns)) return row + 1;
  const filled = grid.filled(row);
  const [first, ...others] = filled;
  if (first === undefined) return row;
  const numbers = filled.map(({ text }) => readWholeNumber(text.replace(/^\s*\(/, '')));
  const isNumbering =
    others.length >= 3 &&
    numbers.every((number, index) => number !== null && number === (numbers[0] ?? 0) + index);
  const isHint =
    filled.every(({ text }) => /^\s*\([^)]*\)\s*$/.test(text)) &&
    filled.every(({ column }) => column !== columns.order && column !== columns.issue);
  return isNumbering || isHint ? row + 1 : row;
}

/**
 * Whether a row still belongs to the headings: the leading ones are merged down over it, or it only
 * divides the timeframe, as into a beginning and an end or into quarters.
 */
function isUnderHeadings(grid: Grid, row: number, columns: Columns): boolean {
  const { order, step, issue, timeframe } = columns;
  const leading = order ?? step ?? issue;
  if (leading !== undefined && !grid.isOwnRow(row, leading)) return true;
  if (timeframe === undefined) return false;
  const others = Object.values(columns).filter((column) => column !== timeframe);
  const filled = grid.filled(row);
  return (
    filled.length > 1 &&
    filled.every(
      ({ column, text }) =>
        column >= timeframe && !others.includes(column) && PART_OF_YEAR.test(squash(text)),
    )
  );
}

const PART_OF_YEAR =
  /^(?:(?:วัน(?:ที่)?|เดือน)?(?:เริ่ม(?:ต้น)?|สิ้นสุด|แล้วเสร็จ|เสร็จ)(?:ดำเนินการ|โครงการ)?|ตั้งแต่|ถึง|(?:ไตรมาส(?:ที่)?|q)[1-4]|[ก-ฮ]\.[คยพ]\.?|start|end)(?:\(.*)?$/;

function kindOf(columns: Columns): TableKind | null {
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  if (has('measure')) {
    if (has('result') && !(has('timeframe') && has('owner'))) return 'follow-up';
    // Plans of another kind, as for transparency, have measures too, but answer no risks.
    const names = has('issue') || has('step') || has('level');
    return names && (has('owner') || has('timeframe') || has('method')) ? 'plan' : null;
  }
  if (!has('issue') && !has('step')) return null;
  if (has('likelihood') && has('impact')) return 'scored';
  return has('issue') && (has('order') || has('step')) ? 'issues' : null;
}
