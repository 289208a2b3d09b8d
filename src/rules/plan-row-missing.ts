import { mustBePlanned } from './planned-risk';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** No row of the measures table answers a risk of medium level or above (source 003, step 5). */
export const planRowMissing: Rule<'plan-row-missing'> = {
  id: 'plan-row-missing',
  severity: 'error',
  check(assessment, report) {
    for (const risk of assessment.risks) {
      if (risk.plan !== null || !mustBePlanned(risk)) continue;
      const place = placeInRow(risk, [risk.issue, risk.step, risk.order]);
      const { order, issue } = wordsOf(risk);
      report(place, { order, issue, level: risk.level });
    }
  },
};
