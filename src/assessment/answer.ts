import type { PlanRow, Risk } from './assessment';
import { linkRows } from './link-rows';

/** A risk as it was just read: it waits for its answer. */
export interface UnansweredRisk extends Omit<Risk, 'plan'> {
  plan: PlanRow | null;
}

/**
 * Puts to each risk the row of the measures table that answers it, where one does for certain. The
 * risks are filled in and not copied: there may be ten thousand.
 */
export function answerRisks(
  risks: readonly UnansweredRisk[],
  plan: readonly PlanRow[],
): readonly Risk[] {
  const answers = linkRows(risks, plan);
  for (const risk of risks) risk.plan = answers.get(risk) ?? null;
  return risks;
}
