import { disagrees } from './disagreement';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';
import { isStuckOnTextDigit } from './text-digits';

/**
 * The level column of the scored table holds something else than the level of the score, such as
 * the score itself (source 003 has that in all three rows; bands in sources 002 and 003, step 4).
 */
export const levelMismatch: Rule<'level-mismatch'> = {
  id: 'level-mismatch',
  severity: 'error',
  check(assessment, report) {
    for (const risk of assessment.risks) {
      const { score, level, writtenLevel } = risk;
      if (score === null || level === null || !disagrees(writtenLevel, level)) continue;
      if (isStuckOnTextDigit(risk, 'level')) continue;
      const { order, issue } = wordsOf(risk);
      const { place, text: written } = writtenLevel;
      report(place, { order, issue, written, score, level });
    }
  },
};
