import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { PlanRow, Risk } from './assessment';
import type { Field } from './field';
import { valueOf } from './field';
import { pairsOf, similarity } from './similarity';

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
  const answers = new Map<Risk, PlanRow>();
  const free = new Set(plan);
  const link = (risk: Risk, row: PlanRow): void => {
    answers.set(risk, row);
    free.delete(row);
  };
  linkEqual(risks, free, answers, bothKey, bothKey, link);
  linkEqual(risks, free, answers, issueKey, issueKey, link);
  linkEqual(risks, free, answers, stepKey, stepKeyWithoutIssue, link);
  const open = (): readonly Risk[] => risks.filter((risk) => !answers.has(risk));
  linkByOrder(open(), free, link);
  linkAlike(open(), free, link);
  return risks.map((risk) => ({ ...risk, plan: answers.get(risk) ?? null }));
}

type Named = Pick<Risk, 'order' | 'step' | 'issue'>;

/** A text without spaces and without its own leading number (`๑.การพิจารณา…`). */
function keyOf(field: Field<string>): string {
  return squash(valueOf(field) ?? '').replace(/^\(?\d{1,2}[.)]\)?/, '');
}

function bothKey(row: Named): string {
  const issue = keyOf(row.issue);
  return issue === '' ? '' : `${keyOf(row.step)}\n${issue}`;
}

function issueKey(row: Named): string {
  return keyOf(row.issue);
}

function stepKey(row: Named): string {
  return keyOf(row.step);
}

/** Forms that plan by step alone have no issue to compare. */
function stepKeyWithoutIssue(row: Named): string {
  return row.issue.kind === 'value' ? '' : stepKey(row);
}

function linkEqual(
  risks: readonly Risk[],
  free: ReadonlySet<PlanRow>,
  answers: ReadonlyMap<Risk, PlanRow>,
  keyOfRisk: (risk: Named) => string,
  keyOfRow: (row: Named) => string,
  link: (risk: Risk, row: PlanRow) => void,
): void {
  const rows = new Map<string, PlanRow[]>();
  for (const row of free) {
    const key = keyOfRow(row);
    const same = rows.get(key);
    if (same !== undefined) same.push(row);
    else if (key !== '') rows.set(key, [row]);
  }
  if (rows.size === 0) return;
  for (const risk of risks) {
    if (answers.has(risk)) continue;
    const same = rows.get(keyOfRisk(risk));
    const row = same?.shift();
    if (row !== undefined) link(risk, row);
  }
}

function linkByOrder(
  risks: readonly Risk[],
  free: ReadonlySet<PlanRow>,
  link: (risk: Risk, row: PlanRow) => void,
): void {
  const rows = new Map<number, PlanRow>();
  for (const row of free) {
    const order = readWholeNumber(valueOf(row.order) ?? '');
    if (order !== null && !rows.has(order)) rows.set(order, row);
  }
  for (const risk of risks) {
    const order = readWholeNumber(valueOf(risk.order) ?? '');
    const row = order === null ? undefined : rows.get(order);
    if (row !== undefined && free.has(row) && likeness(risk, row) >= ALIKE_SAME_ORDER) {
      link(risk, row);
    }
  }
}

function linkAlike(
  risks: readonly Risk[],
  free: ReadonlySet<PlanRow>,
  link: (risk: Risk, row: PlanRow) => void,
): void {
  if (risks.length * free.size > MOST_COMPARISONS) return;
  for (const risk of risks) {
    let best: { row: PlanRow; likeness: number } | null = null;
    for (const row of free) {
      const alike = likeness(risk, row);
      if (alike >= ALIKE && alike > (best?.likeness ?? 0)) best = { row, likeness: alike };
    }
    if (best !== null) link(risk, best.row);
  }
}

/** How alike a risk and a plan row are, 0 to 1: by issue, or by step where one of them has no issue. */
function likeness(risk: Named, row: Named): number {
  const useIssue = risk.issue.kind === 'value' && row.issue.kind === 'value';
  const [a, b] = useIssue ? [risk.issue, row.issue] : [risk.step, row.step];
  return similarity(pairsOf(keyOf(a)), pairsOf(keyOf(b)));
}
