import type { ColumnRole } from '../../src/assessment/assessment';
import { toThaiDigits } from '../../src/thai/digits';
import type { Canvas, Ink } from './canvas';
import type { Random } from './random';

/** A column of an official table, or one more that an office added. */
export type Role = ColumnRole | 'extra';

/** Where a line of a table came to stand, for formulas. Zero-based. */
export interface LineAt {
  readonly row: number;
  readonly column: (role: Role) => number;
}

export type TableCell = Ink | ((at: LineAt) => Ink);

export interface TableColumn {
  readonly role: Role;
  readonly heading: string;
  /** Whether it stands under the group heading. */
  readonly grouped: boolean;
  /** How many columns of the sheet it takes, merged. */
  readonly span: number;
}

export interface TableSpec {
  readonly columns: readonly TableColumn[];
  /** The text over the grouped columns; `null` for a table with one heading row. */
  readonly group: string | null;
  readonly lines: readonly Readonly<Partial<Record<Role, TableCell>>>[];
  /** Cells of a column that hang together, by line. */
  readonly merges: readonly {
    readonly role: Role;
    readonly line: number;
    readonly lines: number;
  }[];
  /** Lines before which the headings are repeated, with what stands between. */
  readonly breaks: ReadonlyMap<number, readonly string[]>;
}

export interface LaidTable {
  readonly nextRow: number;
  readonly rows: readonly number[];
  readonly column: (role: Role) => number;
}

/** Writes a table at a place of a sheet. */
export function layTable(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  spec: TableSpec,
): LaidTable {
  const places = new Map<Role, { column: number; span: number }>();
  let next = column;
  for (const { role, span } of spec.columns) {
    places.set(role, { column: next, span });
    next += span;
  }
  const columnOf = (role: Role): number => {
    const place = places.get(role);
    if (place === undefined) throw new Error(`no column for ${role}`);
    return place.column;
  };
  const headings = headingStyle(random);
  let at = layHeadings(canvas, row, columnOf, spec, headings);
  if (random.chance(0.12)) at = layHints(random, canvas, at, columnOf, spec);
  const rows: number[] = [];
  for (const [index, line] of spec.lines.entries()) {
    const between = spec.breaks.get(index);
    if (between !== undefined) {
      for (const text of between) {
        if (text !== '') canvas.put(at, column, text);
        at += 1;
      }
      at = layHeadings(canvas, at, columnOf, spec, headings);
    }
    rows.push(at);
    for (const { role, span } of spec.columns) {
      const cell = line[role];
      const here = columnOf(role);
      const isMerged = spec.merges.some(
        (merge) => merge.role === role && merge.line <= index && index < merge.line + merge.lines,
      );
      if (span > 1 && !isMerged) canvas.merge(at, here, 1, span);
      if (cell === undefined) continue;
      canvas.put(at, here, typeof cell === 'function' ? cell({ row: at, column: columnOf }) : cell);
    }
    at += 1;
  }
  for (const { role, line, lines } of spec.merges) {
    if (!places.has(role)) continue;
    const first = rows[line] ?? at;
    canvas.merge(first, columnOf(role), lines, places.get(role)?.span ?? 1);
  }
  return { nextRow: at, rows, column: columnOf };
}

/** A row under the headings that numbers the columns, or says what may be written in some. */
function layHints(
  random: Random,
  canvas: Canvas,
  row: number,
  columnOf: (role: Role) => number,
  { columns }: TableSpec,
): number {
  const hints: Partial<Record<Role, string>> = {
    likelihood: '(1-5)',
    impact: '(1-5)',
    score: '(L x I)',
    owner: '(ระบุหน่วยงาน)',
  };
  const isThai = random.chance(0.5);
  const numbers = random.chance(0.6);
  for (const [index, { role }] of columns.entries()) {
    const number = `(${isThai ? toThaiDigits(String(index + 1)) : index + 1})`;
    const hint = numbers ? number : hints[role];
    if (hint !== undefined) canvas.put(row, columnOf(role), hint);
  }
  return row + 1;
}

interface HeadingStyle {
  readonly mergesGroup: boolean;
  readonly mergesSingles: boolean;
  /** Ungrouped headings without a merge stand in the second row. */
  readonly singlesBelow: boolean;
}

function headingStyle(random: Random): HeadingStyle {
  const mergesSingles = random.chance(0.6);
  return {
    mergesGroup: random.chance(0.7),
    mergesSingles,
    singlesBelow: !mergesSingles && random.chance(0.4),
  };
}

function layHeadings(
  canvas: Canvas,
  row: number,
  columnOf: (role: Role) => number,
  { columns, group }: TableSpec,
  style: HeadingStyle,
): number {
  const deep = group === null ? 1 : 2;
  for (const { role, heading, grouped, span } of columns) {
    const below = deep === 2 && (grouped || style.singlesBelow);
    canvas.put(below ? row + 1 : row, columnOf(role), heading);
    if (deep === 2 && !grouped && style.mergesSingles) canvas.merge(row, columnOf(role), 2, span);
    else canvas.merge(below ? row + 1 : row, columnOf(role), 1, span);
  }
  if (group !== null) {
    const under = columns.filter(({ grouped }) => grouped);
    const [first] = under;
    if (first !== undefined) {
      canvas.put(row, columnOf(first.role), group);
      const width = under.reduce((sum, { span }) => sum + span, 0);
      if (style.mergesGroup) canvas.merge(row, columnOf(first.role), 1, width);
    }
  }
  return row + deep;
}
