import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { Field } from './field';
import { valueOf } from './field';
import type { LinkedBy, TellLink } from './linked-by';
import type { Pairs } from './similarity';
import { containment, pairsOf, similarity } from './similarity';

/** With the same order number, texts this alike are the same risk in other words or with slips. */
const ALIKE_SAME_ORDER = 0.55;
/** Without the number, only nearly the same text is. */
const ALIKE = 0.8;
/** Comparing everything with everything is for forms of human size. */
const MOST_COMPARISONS = 250_000;
/** No form numbers more rows alike than a step has issues. */
const MOST_OF_ONE_NUMBER = 20;

/** A row that is known by its number, its step and its issue. */
export interface Item {
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
}

/**
 * Finds for each row of one table the row of a later table that is about the same: first by the same
 * issue (and step, where several have that issue), then by nearly the same text, or by similar text
 * with the same order number, the most alike first. Each row is linked once at most. Where nothing is certain enough there
 * is no link: no link is better than a wrong one.
 */
export function linkRows<A extends Item, B extends Item>(
  rows: readonly A[],
  later: readonly B[],
  tell?: TellLink<A, B>,
): ReadonlyMap<A, B> {
  const found = new Map<A, B>();
  const add = (row: A, other: B, by: LinkedBy): void => {
    found.set(row, other);
    tell?.(row, other, by);
  };
  const rest = linkCopied(rows, later, add);
  if (rest.length === 0) return found;
  const named = rows.filter((row) => !found.has(row)).map((row) => new Named(row));
  if (named.length === 0) return found;
  const free = new Set(rest.map((row) => new Named(row)));
  const links: Links<A, B> = {
    free,
    open: () => named.filter((row) => !found.has(row.of)),
    add(row, other, by) {
      add(row.of, other.of, by);
      free.delete(other);
    },
  };
  linkEqual(links, bothKey, bothKey);
  linkEqual(links, issueKey, issueKey);
  linkEqual(links, stepKey, stepKeyWithoutIssue);
  linkAlike(links);
  return found;
}

/**
 * The rows that are about none of the others, not even uncertainly: no other one has the same issue
 * (or step, where the row has no issue), nor the same number with similar text. Unlike a link, many
 * may resemble one: a second measure, written as a row of its own.
 */
export function unlikeAny<A extends Item>(
  rows: readonly A[],
  others: readonly Item[],
): readonly A[] {
  if (rows.length === 0) return [];
  const texts = new Set<string>();
  const byOrder = new Map<number, Named<Item>>();
  for (const item of others) {
    const other = new Named(item);
    texts.add(other.issue).add(other.step);
    if (other.order !== null) byOrder.set(other.order, other);
  }
  texts.delete('');
  return rows.filter((item) => {
    const row = new Named(item);
    if (texts.has(row.issue === '' ? row.step : row.issue)) return false;
    const other = row.order === null ? undefined : byOrder.get(row.order);
    return other === undefined || !isAlike(other, row);
  });
}

/** A row of either table with what it is compared by, worked out when it is needed; '' where it says nothing. */
class Named<T extends Item> {
  #step: string | null = null;
  #issue: string | null = null;

  constructor(readonly of: T) {}

  get order(): number | null {
    const order = valueOf(this.of.order);
    return (order === null ? null : readWholeNumber(order)) ?? leadingNumber(valueOf(this.of.step));
  }

  get step(): string {
    return (this.#step ??= keyOf(this.of.step));
  }

  get issue(): string {
    return (this.#issue ??= keyOf(this.of.issue));
  }
}

interface Links<A extends Item, B extends Item> {
  /** Rows of the later table that are linked to none yet. */
  readonly free: ReadonlySet<Named<B>>;
  /** Rows of the first table that are linked to none yet. */
  readonly open: () => readonly Named<A>[];
  readonly add: (row: Named<A>, other: Named<B>, by: LinkedBy) => void;
}

/** `๑. การลงทะเบียน…`: the number of a row that has no column for it. */
function leadingNumber(step: string | null): number | null {
  const digits = /^(\d{1,3})[.)](?!\d)/.exec(squash(step ?? ''))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A text without spaces and without its own leading number (`๑.การพิจารณา…`). */
function keyOf(field: Field<string>): string {
  const text = squash(valueOf(field) ?? '');
  return /^[(\d]/.test(text) ? text.replace(/^\(?\d{1,2}[.)]\)?/, '') : text;
}

/** What two rows must have in common; '' for a row that says nothing of it. */
type Key = (row: Named<Item>) => string;

function bothOf(issue: string, step: string): string {
  return issue === '' ? '' : `${issue}\n${step}`;
}

const bothKey: Key = ({ step, issue }) => bothOf(issue, step);
const issueKey: Key = ({ issue }) => issue;
const stepKey: Key = ({ step }) => step;
/** Forms that plan by step alone have no issue to compare. */
const stepKeyWithoutIssue: Key = ({ step, issue }) => (issue === '' ? step : '');

/**
 * Most plans are copied from the scored table: the same texts, letter by letter and in the same
 * order, but for rows that need no plan. Links the same rows as {@link linkEqual} would, as far as
 * that goes: it ends at the first later row that is not copied, and at a text that an earlier row
 * without a link has as well. Returns the later rows that are left.
 */
function linkCopied<A extends Item, B extends Item>(
  rows: readonly A[],
  later: readonly B[],
  add: (row: A, other: B, by: LinkedBy) => void,
): readonly B[] {
  const passed = new Set<string | null>();
  let next = 0;
  for (const row of rows) {
    const other = later[next];
    if (other === undefined) break;
    if (!isCopied(row, other)) passed.add(valueOf(row.issue));
    else if (passed.has(valueOf(row.issue))) break;
    else {
      add(row, other, 'same-text');
      next += 1;
    }
  }
  return later.slice(next);
}

function isCopied(row: Item, later: Item): boolean {
  const issue = valueOf(row.issue);
  return (
    issue !== null && issue === valueOf(later.issue) && valueOf(row.step) === valueOf(later.step)
  );
}

function linkEqual<A extends Item, B extends Item>(
  { free, open, add }: Links<A, B>,
  keyOfRow: Key,
  keyOfOther: Key,
): void {
  const others = new Map<string, Named<B>[]>();
  for (const other of free) {
    const key = keyOfOther(other);
    if (key === '') continue;
    const same = others.get(key);
    if (same === undefined) others.set(key, [other]);
    else same.push(other);
  }
  if (others.size === 0) return;
  for (const row of open()) {
    const key = keyOfRow(row);
    const other = key === '' ? undefined : others.get(key)?.shift();
    if (other !== undefined) add(row, other, 'same-text');
  }
}

/** Whether two rows of the same number are about the same. */
function isAlike(row: Named<Item>, other: Named<Item>): boolean {
  const [a, b] = compared(row, other);
  // A plan by steps names a step by its title, which the scored table explains at length.
  const measure = other.issue === '' ? containment : similarity;
  return measure(pairsOf(a), pairsOf(b)) >= ALIKE_SAME_ORDER;
}

interface Candidate<A extends Item, B extends Item> {
  readonly row: Named<A>;
  readonly other: Named<B>;
  readonly likeness: number;
  readonly by: LinkedBy;
}

/** The same number, and then the same step, decide between texts that are equally alike. */
const WEIGHTS = { order: 0.02, step: 0.05 } as const;

function linkAlike<A extends Item, B extends Item>({ free, open, add }: Links<A, B>): void {
  const rows = open();
  if (rows.length === 0 || free.size === 0) return;
  const pairs = new Map<string, Pairs>();
  const cached = (text: string): Pairs => {
    const known = pairs.get(text) ?? pairsOf(text);
    pairs.set(text, known);
    return known;
  };
  const candidates: Candidate<A, B>[] = [];
  for (const [row, other, sameOrder] of comparable(rows, free)) {
    const [a, b] = compared(row, other);
    const likeness = similarity(cached(a), cached(b));
    const isAlikeEnough = likeness >= ALIKE || (sameOrder && isAlike(row, other));
    if (!isAlikeEnough) continue;
    const step = WEIGHTS.step * similarity(cached(row.step), cached(other.step));
    const by = sameOrder ? 'number-and-similar-text' : 'similar-text';
    const order = sameOrder ? WEIGHTS.order : 0;
    candidates.push({ row, other, likeness: likeness + step + order, by });
  }
  const linked = new Set<Named<A>>();
  for (const { row, other, by } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (linked.has(row) || !free.has(other)) continue;
    linked.add(row);
    add(row, other, by);
  }
}

/** The pairs of rows to compare, and whether their numbers are the same: all, or of many only those. */
function* comparable<A extends Item, B extends Item>(
  rows: readonly Named<A>[],
  others: ReadonlySet<Named<B>>,
): Generator<readonly [Named<A>, Named<B>, boolean]> {
  const comparesAll = rows.length * others.size <= MOST_COMPARISONS;
  const byOrder = new Map<number, Named<B>[]>();
  for (const other of others) {
    if (other.order === null) continue;
    const same = byOrder.get(other.order);
    if (same === undefined) byOrder.set(other.order, [other]);
    else if (same.length < MOST_OF_ONE_NUMBER) same.push(other);
  }
  for (const row of rows) {
    const numbered = row.order === null ? [] : (byOrder.get(row.order) ?? []);
    for (const other of numbered) yield [row, other, true];
    if (!comparesAll) continue;
    for (const other of others) if (!numbered.includes(other)) yield [row, other, false];
  }
}

/** The two texts to compare: the issues, or the steps where one of the rows has no issue. */
function compared(row: Named<Item>, other: Named<Item>): readonly [string, string] {
  return row.issue !== '' && other.issue !== '' ? [row.issue, other.issue] : [row.step, other.step];
}
