import { squash } from '../thai/text';
import type { Item, ItemRow, NineStep, NineStepTables, PlannedEvent } from './nine-step';
import { valueOf } from './field';
import type { LinkedBy, TellLink } from './linked-by';
import type { Pairs } from './similarity';
import { pairsOf, similarity } from './similarity';

/** With the same number, words this alike are the same item in other words or with slips. */
const ALIKE_SAME_NUMBER = 0.5;
/** Without the number, only nearly the same words are: items are renumbered between tables. */
const ALIKE = 0.8;
/** Comparing everything with everything is for forms of human size. */
const MOST_COMPARISONS = 250_000;

type Table = 'factor' | 'status' | 'watch' | 'control' | 'planned';

/** An item while it is being followed, with everything it has been called so far. */
interface Trail {
  readonly item: { -readonly [Key in keyof Item]: Item[Key] };
  readonly numbers: Set<string>;
  readonly words: Set<string>;
  step: number | null;
}

/**
 * Follows each item through the five tables: by the same words (and number, where several have
 * them), then by number with similar words, then by nearly the same words alone. A row of table 3
 * that names nothing is the one item of its main step that is left, if there is but one way to say
 * so. Where nothing is certain enough there is no link: no link is better than a wrong one.
 */
export function followItems(tables: NineStepTables, tell?: TellLink<PlannedEvent, Item>): NineStep {
  const trails: Trail[] = [];
  const isNamed = (row: ItemRow): boolean => row.item.kind === 'value' || row.number !== '';
  link(trails, 'status', tables.status);
  link(trails, 'watch', tables.watch.filter(isNamed));
  link(trails, 'control', tables.control);
  linkUnnamed(
    trails,
    tables.watch.filter((row) => !isNamed(row)),
  );
  link(trails, 'planned', tables.planned, tell);
  link(trails, 'factor', tables.factors);
  return { ...tables, items: trails.map(({ item }) => item), extents: {} };
}

function link<Name extends Table>(
  trails: Trail[],
  table: Name,
  rows: readonly NonNullable<Item[Name]>[],
  tell?: TellLink<NonNullable<Item[Name]>, Item>,
): void {
  let by: LinkedBy = 'same-text';
  const open = new Set(trails);
  const left = new Set(rows);
  const take = (row: NonNullable<Item[Name]>, trail: Trail): void => {
    extend(trail, table, row);
    tell?.(row, trail.item, by);
    open.delete(trail);
    left.delete(row);
  };
  for (const keyOfRow of [exactKey, wordsKey]) linkEqual(open, left, keyOfRow, take);
  const cached = pairsCache();
  by = 'number-and-similar-text';
  linkByNumber(open, left, cached, take);
  by = 'similar-text';
  if (open.size * left.size <= MOST_COMPARISONS) linkAlike(open, left, cached, take);
  for (const row of left) trails.push(newTrail(table, row));
}

type Take<Row> = (row: Row, trail: Trail) => void;
type KeyOf = (number: string, words: string) => string;

const exactKey: KeyOf = (number, words) => (words === '' ? '' : `${number}\n${words}`);
const wordsKey: KeyOf = (_, words) => words;

function linkEqual<Row extends ItemRow>(
  open: ReadonlySet<Trail>,
  left: ReadonlySet<Row>,
  keyOf: KeyOf,
  take: Take<Row>,
): void {
  const known = new Map<string, Trail[]>();
  for (const trail of open) {
    for (const key of keysOf(trail, keyOf)) {
      const same = known.get(key);
      if (same === undefined) known.set(key, [trail]);
      else same.push(trail);
    }
  }
  for (const row of left) {
    const key = keyOf(row.number, wordsIn(row));
    const trail = key === '' ? undefined : known.get(key)?.find((each) => open.has(each));
    if (trail !== undefined) take(row, trail);
  }
}

function keysOf(trail: Trail, keyOf: KeyOf): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const number of trail.numbers) {
    for (const words of trail.words) keys.add(keyOf(number, words));
  }
  return keys;
}

function linkByNumber<Row extends ItemRow>(
  open: ReadonlySet<Trail>,
  left: ReadonlySet<Row>,
  cached: (words: string) => Pairs,
  take: Take<Row>,
): void {
  const known = new Map<string, Trail[]>();
  for (const trail of open) {
    for (const number of trail.numbers) {
      const same = known.get(number);
      if (same === undefined) known.set(number, [trail]);
      else same.push(trail);
    }
  }
  for (const row of left) {
    if (row.number === '') continue;
    const words = wordsIn(row);
    const trail = known
      .get(row.number)
      ?.slice(0, 10)
      .find(
        (each) =>
          open.has(each) &&
          (words === '' ||
            each.words.has('') ||
            likeness(each, words, cached) >= ALIKE_SAME_NUMBER),
      );
    if (trail !== undefined) take(row, trail);
  }
}

function linkAlike<Row extends ItemRow>(
  open: ReadonlySet<Trail>,
  left: ReadonlySet<Row>,
  cached: (words: string) => Pairs,
  take: Take<Row>,
): void {
  for (const row of left) {
    const words = wordsIn(row);
    if (words === '') continue;
    let best: { readonly trail: Trail; readonly likeness: number } | null = null;
    for (const trail of open) {
      const found = likeness(trail, words, cached);
      if (found >= ALIKE && found > (best?.likeness ?? 0)) best = { trail, likeness: found };
    }
    if (best !== null) take(row, best.trail);
  }
}

function likeness(trail: Trail, words: string, cached: (words: string) => Pairs): number {
  let most = 0;
  for (const own of trail.words) most = Math.max(most, similarity(cached(own), cached(words)));
  return most;
}

function pairsCache(): (words: string) => Pairs {
  const known = new Map<string, Pairs>();
  return (words) => {
    const pairs = known.get(words) ?? pairsOf(words);
    known.set(words, pairs);
    return pairs;
  };
}

/**
 * Rows of table 3 without words: within a main step, as many as there are items in table 4 that
 * table 3 lacks (or in table 2, where table 4 does not tell) are these items, in their order.
 */
function linkUnnamed(trails: Trail[], rows: NineStepTables['watch']): void {
  const unnamed = byStep(rows, (row) => row.step.number);
  const lacking = byStep(
    trails.filter((trail) => trail.item.watch === null),
    (trail) => trail.step,
  );
  const given = new Set<(typeof rows)[number]>();
  for (const [step, own] of unnamed) {
    const all = lacking.get(step) ?? [];
    const controlled = all.filter((trail) => trail.item.control !== null);
    const candidates = [controlled, all].find((each) => each.length === own.length);
    candidates?.forEach((trail, index) => {
      const row = own[index];
      if (row === undefined) return;
      trail.item.watch = row;
      given.add(row);
    });
  }
  for (const row of rows) if (!given.has(row)) trails.push(newTrail('watch', row));
}

/** What stands under the same main step; what stands under none is left out. */
function byStep<T>(
  all: readonly T[],
  stepOf: (of: T) => number | null,
): ReadonlyMap<number, readonly T[]> {
  const steps = new Map<number, T[]>();
  for (const each of all) {
    const step = stepOf(each);
    if (step === null) continue;
    const same = steps.get(step);
    if (same === undefined) steps.set(step, [each]);
    else same.push(each);
  }
  return steps;
}

function newTrail<Name extends Table>(table: Name, row: NonNullable<Item[Name]>): Trail {
  const item = { factor: null, status: null, watch: null, control: null, planned: null };
  const trail: Trail = { item, numbers: new Set(), words: new Set(), step: null };
  extend(trail, table, row);
  return trail;
}

function extend<Name extends Table>(trail: Trail, table: Name, row: NonNullable<Item[Name]>): void {
  trail.item[table] = row;
  trail.numbers.add(row.number);
  trail.words.add(wordsIn(row));
  trail.step ??= row.step.number;
}

function wordsIn(row: ItemRow): string {
  return squash(valueOf(row.item) ?? '');
}
