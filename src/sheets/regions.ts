import type { ColumnRole } from '../assessment/assessment';
import { couldBeHeading, roleOfHeading, roleOfMisspeltHeading } from '../forms/vocabulary';
import type { FilledCell, Grid } from './grid';
import { couldHoldHeadings, findHeadings } from './headings';

/** The headings of one table, or of something else that begins there: their row and columns, zero-based. */
interface Block {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Tables that stand side by side, in rows that no table crosses. */
interface Band {
  readonly firstRow: number;
  readonly panels: { first: number; last: number }[];
}

/**
 * The parts of a sheet that read like sheets of their own, in reading order. Nearly every sheet is
 * one; tables side by side have a part each, with what stands above and under them.
 */
export function regionsOf(grid: Grid): readonly Grid[] {
  const blocks = blocksOf(grid);
  const [one, ...others] = blocks;
  if (one === undefined || others.every((block) => overlaps(block, one))) return [grid];
  const bands = bandsOf(grid, blocks);
  return bands.flatMap(({ firstRow, panels }, index) => {
    const lastRow = (bands[index + 1]?.firstRow ?? grid.lastRow + 1) - 1;
    const sorted = [...panels].sort((a, b) => a.first - b.first);
    return sorted.map(({ first }, at) =>
      grid.within({
        firstRow,
        lastRow,
        firstColumn: at === 0 ? grid.firstColumn : first,
        lastColumn: (sorted[at + 1]?.first ?? grid.lastColumn + 1) - 1,
      }),
    );
  });
}

function overlaps(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function bandsOf(grid: Grid, blocks: readonly Block[]): readonly Band[] {
  const bands: Band[] = [{ firstRow: grid.firstRow, panels: [] }];
  for (const { row, first, last } of blocks) {
    const band = bands.at(-1);
    if (band === undefined) break;
    const touched = band.panels.filter((panel) => overlaps(panel, { first, last }));
    const [panel] = touched;
    if (panel === undefined) {
      band.panels.push({ first, last });
    } else if (touched.length > 1) {
      bands.push({ firstRow: topOf(grid, row), panels: [{ first, last }] });
    } else {
      panel.first = Math.min(panel.first, first);
      panel.last = Math.max(panel.last, last);
    }
  }
  return bands;
}

/** The first of the titles and labels that stand right above some headings. */
function topOf(grid: Grid, row: number): number {
  let top = row;
  while (top > grid.firstRow) {
    const above = grid.filled(top - 1).length;
    if (above === 0 || above > 2) break;
    top -= 1;
  }
  return top;
}

function blocksOf(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  /** Headings in the row above whose second row this is. */
  let above: readonly Block[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if (above.length === 0 && !isWorthALook(grid, row)) continue;
    const whole = grid.filled(row);
    if (!couldHoldHeadings(whole)) {
      above = [];
      continue;
    }
    const inSecondRow = above;
    above = [];
    const filled = whole.filter(
      ({ column }) => !inSecondRow.some(({ first, last }) => column >= first && column <= last),
    );
    for (const cells of sideBySide(filled)) {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first === undefined || last === undefined) continue;
      const area = { firstRow: row, lastRow: grid.lastRow, firstColumn: first.column };
      const next = inSecondRow.map((block) => block.first).filter((each) => each > first.column);
      const lastColumn = Math.min(lastOf(whole, last, grid), ...next.map((each) => each - 1));
      const part = grid.within({ ...area, lastColumn });
      const headings = findHeadings(part, row, part.filled(row));
      if (headings === null) continue;
      const columns = Object.values(headings.columns);
      const block = { row, first: Math.min(...columns), last: Math.max(...columns) };
      blocks.push(block);
      if (headings.dataRow > row + 1) above = [...above, block];
    }
  }
  return blocks;
}

/** A glance at every row of a workbook: two headings, or one in a row so short that the other may be misspelt. */
function isWorthALook(grid: Grid, row: number): boolean {
  const count = grid.countTexts(row, couldBeHeading);
  return count > 1 || (count === 1 && !grid.holds(row, LONGEST_WITH_SLIP + 1));
}

/** With more cells, a row with a single heading spelled right holds data. */
const LONGEST_WITH_SLIP = 4;

/** The column before the next table's headings. */
function lastOf(filled: readonly FilledCell[], last: FilledCell, grid: Grid): number {
  const next = filled.find(({ column }) => column > last.column);
  return next === undefined ? grid.lastColumn : next.column - 1;
}

const LEADING: readonly ColumnRole[] = ['order', 'step', 'issue'];
const TRAILING: readonly ColumnRole[] = [
  'likelihood',
  'impact',
  'score',
  'measure',
  'timeframe',
  'owner',
];

/** The headings of a row, parted where those of another table begin: an order number or step once more. */
function sideBySide(filled: readonly FilledCell[]): readonly (readonly FilledCell[])[] {
  const groups: FilledCell[][] = [];
  let seen = new Set<ColumnRole>();
  for (const [cell, role] of withRoles(filled)) {
    const current = groups.at(-1);
    const isLater = TRAILING.some((each) => seen.has(each));
    const begins = role !== null && LEADING.includes(role) && (seen.has(role) || isLater);
    const headsAnew =
      (role === 'order' || role === 'step') &&
      seen.size > 0 &&
      !LEADING.some((each) => seen.has(each));
    const numbersAnew = role === 'order' && (seen.has('step') || seen.has('issue'));
    if (current === undefined ? role !== null : begins || headsAnew || numbersAnew) {
      groups.push([cell]);
      seen = new Set();
    } else current?.push(cell);
    if (role !== null) seen.add(role);
  }
  return groups;
}

/**
 * The roles of headings; a misspelt one counts where it could begin a table, beside two right ones or
 * where nothing but headings stands in the row.
 */
function withRoles(
  filled: readonly FilledCell[],
): readonly (readonly [FilledCell, ColumnRole | null])[] {
  const right = filled.map((cell) => [cell, roleOfHeading(cell.text)] as const);
  const count = right.filter(([, role]) => role !== null).length;
  if (count === 0) return right;
  const slips = right.map(([cell, role]) => {
    const slip = role ?? roleOfMisspeltHeading(cell.text);
    return [cell, role ?? (slip !== null && LEADING.includes(slip) ? slip : null)] as const;
  });
  return count > 1 || slips.every(([, role]) => role !== null) ? slips : right;
}
