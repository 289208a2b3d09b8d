import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { PlanRow, Risk } from './assessment';
import type { Field } from './field';
import { valueOf } from './field';
import type { Pairs } from './similarity';
import { containment, pairsOf, similarity } from './similarity';

/** With the same order number, texts this alike are the same risk in other words or with slips. */
const ALIKE_SAME_ORDER = 0.55;
/** Without the number, only nearly the same text is. */
const ALIKE = 0.8;
/** Comparing everything with everything is for forms of human size. */
const MOST_COMPARISONS = 250_000;

/**
 * Finds for each risk the row of the measures table that answers it: first by the same issue (and
 * step, where several have that issue), then by order number with similar text, then by nearly the
 * same text alone. Each plan row answers one risk at most. Where nothing is certain enough there is
 * no link: no link is better than a wrong one.
 */
export function answerRisks(risks: readonly Risk[], plan: readonly PlanRow[]): readonly Risk[] {
  const named = risks.map((risk) => new Named(risk));
  const free = new Set(plan.map((row) => new Named(row)));
  const answers = new Map<Named<Risk>, PlanRow>();
  const links: Links = {
    free,
    open: () => named.filter((risk) => !answers.has(risk)),
    add(risk, row) {
      answers.set(risk, row.of);
      free.delete(row);
    },
  };
  linkEqual(links, rawKey, rawKey);
  linkEqual(links, bothKey, bothKey);
  linkEqual(links, issueKey, issueKey);
  linkEqual(links, stepKey, stepKeyWithoutIssue);
  linkByOrder(links);
  linkAlike(links);
  return named.map((risk) => ({ ...risk.of, plan: answers.get(risk) ?? null }));
}

/** A row of either table with what it is compared by, worked out when it is needed; '' where it says nothing. */
class Named<T extends Pick<Risk, 'order' | 'step' | 'issue'>> {
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

interface Links {
  /** Plan rows that answer no risk yet. */
  readonly free: ReadonlySet<Named<PlanRow>>;
  /** Risks that have no answer yet. */
  readonly open: () => readonly Named<Risk>[];
  readonly add: (risk: Named<Risk>, row: Named<PlanRow>) => void;
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

/** What two rows must have in common: both texts alike, the first of them saying something. */
type Key = (row: Named<Pick<Risk, 'order' | 'step' | 'issue'>>) => readonly [string, string];

/** Most plans are copied from the scored table: the same texts, letter by letter. */
const rawKey: Key = ({ of: { step, issue } }) => [valueOf(issue) ?? '', valueOf(step) ?? ''];
const bothKey: Key = ({ step, issue }) => [issue, step];
const issueKey: Key = ({ issue }) => [issue, ''];
const stepKey: Key = ({ step }) => [step, ''];
/** Forms that plan by step alone have no issue to compare. */
const stepKeyWithoutIssue: Key = ({ step, issue }) => [issue === '' ? step : '', ''];

function linkEqual({ free, open, add }: Links, keyOfRisk: Key, keyOfRow: Key): void {
  const rows = new Map<string, Map<string, Named<PlanRow>[]>>();
  for (const row of free) {
    const [main, also] = keyOfRow(row);
    if (main === '') continue;
    const alike = rows.get(main) ?? new Map<string, Named<PlanRow>[]>();
    if (alike.size === 0) rows.set(main, alike);
    const same = alike.get(also);
    if (same === undefined) alike.set(also, [row]);
    else same.push(row);
  }
  if (rows.size === 0) return;
  for (const risk of open()) {
    const [main, also] = keyOfRisk(risk);
    const row = rows.get(main)?.get(also)?.shift();
    if (row !== undefined) add(risk, row);
  }
}

function linkByOrder({ free, open, add }: Links): void {
  const rows = new Map<number, Named<PlanRow>>();
  for (const row of free) {
    if (row.order !== null && !rows.has(row.order)) rows.set(row.order, row);
  }
  for (const risk of open()) {
    const row = risk.order === null ? undefined : rows.get(risk.order);
    if (row === undefined || !free.has(row)) continue;
    const [a, b] = compared(risk, row);
    // A plan by steps names a step by its title, which the scored table explains at length.
    const measure = row.issue === '' ? containment : similarity;
    if (measure(pairsOf(a), pairsOf(b)) >= ALIKE_SAME_ORDER) add(risk, row);
  }
}

function linkAlike({ free, open, add }: Links): void {
  const risks = open();
  if (risks.length === 0 || risks.length * free.size > MOST_COMPARISONS) return;
  const pairs = new Map<string, Pairs>();
  const cached = (text: string): Pairs => {
    const known = pairs.get(text) ?? pairsOf(text);
    pairs.set(text, known);
    return known;
  };
  for (const risk of risks) {
    let best: { row: Named<PlanRow>; likeness: number } | null = null;
    for (const row of free) {
      const [a, b] = compared(risk, row);
      const likeness = similarity(cached(a), cached(b));
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { row, likeness };
    }
    if (best !== null) add(risk, best.row);
  }
}

/** The two texts to compare: the issues, or the steps where one of the rows has no issue. */
function compared(risk: Named<Risk>, row: Named<PlanRow>): readonly [string, string] {
  return risk.issue !== '' && row.issue !== '' ? [risk.issue, row.issue] : [risk.step, row.step];
}
