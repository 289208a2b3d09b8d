import type { PlanRow, Risk } from './assessment';
import { linkRows } from './link-rows';
import type { TellLink } from './linked-by';

/** Puts to each risk the row of the measures table that answers it, where one does for certain. */
export function answerRisks(
  risks: readonly Risk[],
  plan: readonly PlanRow[],
  tell?: TellLink<Risk, PlanRow>,
): readonly Risk[] {
  const answers = linkRows(risks, plan, tell);
  return risks.map((risk) => ({ ...risk, plan: answers.get(risk) ?? null }));
}
