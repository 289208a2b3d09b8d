import { valueOf } from '../assessment/field';
import { disagrees } from './disagreement';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';
import { isStuckOnTextDigit } from './text-digits';

/** The Risk Score column is not likelihood × impact (sources 002 and 003, step 4). */
export const scoreMismatch: Rule<'score-mismatch'> = {
  id: 'score-mismatch',
  severity: 'error',
  check(assessment, report) {
    for (const risk of assessment.risks) {
      const { score, writtenScore } = risk;
      const likelihood = valueOf(risk.likelihood);
      const impact = valueOf(risk.impact);
      if (score === null || likelihood === null || impact === null) continue;
      if (!disagrees(writtenScore, score) || isStuckOnTextDigit(risk, 'score')) continue;
      const { order, issue } = wordsOf(risk);
      const { place, text: written } = writtenScore;
      report(place, { order, issue, written, likelihood, impact, score });
    }
  },
};
