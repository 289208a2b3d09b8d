import type { PlanRow, Risk } from './assessment';
import { linkRows } from './link-rows';

/** Puts to each risk the row of the measures table that answers it, where one does for certain. */
export function answerRisks(risks: readonly Risk[], plan: readonly PlanRow[]): readonly Risk[] {
  const answers = linkRows(risks, plan);
  return risks.map((risk) => ({ ...risk, plan: answers.get(risk) ?? null }));
}
