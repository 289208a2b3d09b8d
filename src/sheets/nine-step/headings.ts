import type { Band, Colour, NineStepRole, WatchRating } from '../../assessment/nine-step';
import { BANDS, COLOURS, WATCH_RATINGS } from '../../assessment/nine-step';
import { TELLING, couldTellTable, nineStepRole } from '../../forms/nine-step-headings';
import { readWholeNumber } from '../../thai/whole-number';
import type { FilledCell, Grid } from '../grid';

/** Where one of tables 1–4 has what. Rows and columns zero-based. */
export type NineStepHeadings = {
  readonly row: number;
  /** The first row under the headings. */
  readonly dataRow: number;
  readonly order: number | undefined;
  /** The columns of the item's words: one, or several under one merged heading. */
  readonly words: readonly number[];
  /** All columns right of the words that belong to the table. */
  readonly marks: readonly number[];
} & (
  | { readonly kind: 'factors'; readonly known: number; readonly unknown: number }
  | { readonly kind: 'status'; readonly colours: Readonly<Record<Colour, number>> }
  | WatchColumns
  | {
      readonly kind: 'control';
      readonly quality: number;
      readonly bands: Readonly<Record<Band, number>>;
    }
);

/** Necessity and severity each have one column, or three of which one holds the rating. */
export interface WatchColumns {
  readonly kind: 'watch';
  readonly necessity: readonly number[];
  readonly severity: readonly number[];
  readonly total: number | undefined;
  /** What a mere tick in a column stands for. */
  readonly scale: ReadonlyMap<number, WatchRating>;
}

type Roles = ReadonlyMap<NineStepRole, number>;

/** The headings of one of tables 1–4 whose most telling row this is; `null` for any other row. */
export function findNineStepHeadings(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): NineStepHeadings | null {
  const likely = filled.filter((cell) => couldTellTable(cell.text));
  if (likely.length === 0 || filled.length < 2) return null;
  const telling = rolesIn(likely);
  if (!TELLING.some((role) => telling.has(role))) return null;
  const roles = rolesIn(filled);
  return (
    factorHeadings(grid, row, roles) ??
    statusHeadings(grid, row, roles) ??
    watchHeadings(grid, row, roles, filled) ??
    controlHeadings(grid, row, roles)
  );
}

function rolesIn(filled: readonly FilledCell[]): Roles {
  const roles = new Map<NineStepRole, number>();
  for (const { text, column } of filled) {
    const role = nineStepRole(text);
    if (role !== null && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}

function factorHeadings(grid: Grid, row: number, roles: Roles): NineStepHeadings | null {
  const known = roles.get('known');
  const unknown = roles.get('unknown');
  if (known === undefined || unknown === undefined) return null;
  const marks = [known, unknown];
  const words = wordColumns(grid, row, roles, marks);
  return words === null
    ? null
    : { kind: 'factors', row, dataRow: row + 1, ...words, marks, known, unknown };
}

function statusHeadings(grid: Grid, row: number, roles: Roles): NineStepHeadings | null {
  const [green, yellow, orange, red] = COLOURS.map((colour) => roles.get(colour));
  if (green === undefined || yellow === undefined) return null;
  if (orange === undefined || red === undefined) return null;
  const colours = { green, yellow, orange, red };
  const marks = Object.values(colours);
  const words = wordColumns(grid, row, roles, marks);
  // Legends have four colours in a row too: only a heading over items makes it the table.
  if (words === null || !words.isHeaded) return null;
  return { kind: 'status', row, dataRow: row + 1, ...words, marks, colours };
}

function watchHeadings(
  grid: Grid,
  row: number,
  roles: Roles,
  filled: readonly FilledCell[],
): NineStepHeadings | null {
  const [n, s] = [roles.get('necessity'), roles.get('severity')];
  if (n === undefined || s === undefined) return null;
  const block = (start: number): readonly number[] => {
    const next = filled.find(({ column }) => column > start)?.column ?? start + 3;
    return [start, start + 1, start + 2].filter((column) => column < next);
  };
  const [necessity, severity] = [block(n), block(s)];
  const scale = new Map(
    [necessity, severity].flatMap((columns) =>
      columns.length === 3 ? columns.map((column, index) => [column, scaleAt(index)] as const) : [],
    ),
  );
  let dataRow = row + 1;
  let last = roles;
  for (; dataRow <= row + 2; dataRow += 1) {
    const cells = grid.filled(dataRow);
    // The other columns may have their headings in the row of the scale.
    const numbers = cells.filter(({ text }) => nineStepRole(text) === null);
    const read = scaleIn(numbers, [necessity, severity]);
    if (read === null) break;
    for (const [column, rating] of read) scale.set(column, rating);
    last = rolesIn(cells);
  }
  const total = roles.get('total') ?? last.get('total');
  const marks = [...necessity, ...severity, ...(total === undefined ? [] : [total])];
  const words = wordColumns(grid, row, last.has('item') ? last : roles, marks);
  return words === null
    ? null
    : { kind: 'watch', row, dataRow, ...words, marks, necessity, severity, total, scale };
}

/** The official order of the three columns: ๓ ๒ ๑. */
function scaleAt(index: number): WatchRating {
  return index === 0 ? 3 : index === 1 ? 2 : 1;
}

/** A heading row with ๓ ๒ ๑ under one or both of the ratings; anything else is `null`. */
function scaleIn(
  filled: readonly FilledCell[],
  blocks: readonly (readonly number[])[],
): readonly (readonly [number, WatchRating])[] | null {
  const scale = filled.flatMap(({ column, text }) => {
    const number = readWholeNumber(text);
    const rating = WATCH_RATINGS.find((candidate) => candidate === number);
    return rating === undefined ? [] : [[column, rating] as const];
  });
  if (scale.length === 0 || scale.length < filled.length) return null;
  const used = blocks.filter((block) => scale.some(([column]) => block.includes(column)));
  const isWhole = used.every((block) => {
    const ratings = scale.filter(([column]) => block.includes(column)).map(([, rating]) => rating);
    return ratings.length === 3 && new Set(ratings).size === 3;
  });
  return isWhole && scale.length === used.length * 3 ? scale : null;
}

function controlHeadings(grid: Grid, row: number, roles: Roles): NineStepHeadings | null {
  const quality = roles.get('quality');
  if (quality === undefined) return null;
  const own = bandsIn(roles);
  const below = own === null ? bandsIn(rolesIn(grid.filled(row + 1))) : null;
  const bands = own ?? below;
  if (bands === null) return null;
  const marks = [quality, ...Object.values(bands)];
  const words = wordColumns(grid, row, roles, marks);
  const dataRow = row + (below === null ? 1 : 2);
  return words === null ? null : { kind: 'control', row, dataRow, ...words, marks, quality, bands };
}

function bandsIn(roles: Roles): Readonly<Record<Band, number>> | null {
  const [low, medium, high] = BANDS.map((band) => roles.get(band));
  return low === undefined || medium === undefined || high === undefined
    ? null
    : { low, medium, high };
}

interface WordColumns {
  readonly order: number | undefined;
  readonly words: readonly number[];
  /** Whether a heading says that these are the items. */
  readonly isHeaded: boolean;
}

/** The columns left of the marks, as headed in this row or up to two rows above. */
function wordColumns(
  grid: Grid,
  row: number,
  roles: Roles,
  marks: readonly number[],
): WordColumns | null {
  const first = Math.min(...marks);
  if (first === 0) return null;
  for (let above = row; above >= Math.max(row - 2, grid.firstRow); above -= 1) {
    const found = above === row ? roles : rolesIn(grid.filled(above));
    const item = found.get('item');
    if (item === undefined || item >= first) continue;
    const order = found.get('order');
    return { order: leftOf(order, item), words: between(item, first), isHeaded: true };
  }
  const order = leftOf(roles.get('order'), first - 1);
  return { order, words: [first - 1], isHeaded: false };
}

function leftOf(order: number | undefined, item: number): number | undefined {
  return order !== undefined && order < item ? order : undefined;
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(to - from, 8) }, (_, index) => from + index);
}
