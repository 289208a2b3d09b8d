import { disagrees } from './disagreement';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';

/** The measures table names another level than the risk has (sources 002 and 003, steps 4 and 5). */
export const planLevelMismatch: Rule<'plan-level-mismatch'> = {
  id: 'plan-level-mismatch',
  severity: 'error',
  check(assessment, report) {
    for (const risk of assessment.risks) {
      const { level, plan } = risk;
      if (level === null || plan === null) continue;
      const { writtenLevel } = plan;
      if (!disagrees(writtenLevel, level)) continue;
      const { order, issue } = wordsOf(risk);
      const { place, text: written } = writtenLevel;
      report(place, { order, issue, written, level });
    }
  },
};
