import type { OwnRisk } from './mistake';

/** The plan of a risk; its timeframe is the whole fiscal year, and is filled in when the form is drawn. */
interface Plan {
  readonly measure: string;
  readonly method: string;
  readonly owner: string;
}

/** A risk of low level, which needs no plan. */
export function lowRisk(step: string, issue: string, item: OwnRisk['item'] = {}): OwnRisk {
  return { step, issue, likelihood: 2, impact: 2, measures: [], item };
}

/** A risk of medium level with its plan, or without where that is the mistake. */
export function mediumRisk(
  step: string,
  issue: string,
  plan: Plan | null,
  item: OwnRisk['item'] = {},
): OwnRisk {
  const measures =
    plan === null
      ? []
      : [{ ...plan, timeframe: WHOLE_YEAR, budget: 0, result: `ดำเนินการครบถ้วนแล้วในขั้นตอน${step}` }];
  return { step, issue, likelihood: 3, impact: 3, measures, item };
}

/** Stands for the whole fiscal year until it is known. */
export const WHOLE_YEAR = 'ตลอดปีงบประมาณ';
