import type { Assessment, PlanRow, Risk } from '../assessment/assessment';
import type { Level } from '../assessment/level';
import { needsPlan } from '../assessment/level';

/** A risk that must have a plan, with its computed level and the row that answers it, if any. */
export interface PlannedRisk {
  readonly risk: Risk;
  readonly level: Level;
  readonly plan: PlanRow | null;
}

/** The risks whose computed level is medium or above, in the order of the form. */
export function plannedRisks(assessment: Assessment): readonly PlannedRisk[] {
  return assessment.risks.flatMap((risk) =>
    risk.level !== null && needsPlan(risk.level)
      ? [{ risk, level: risk.level, plan: risk.plan }]
      : [],
  );
}
