import { RATINGS, scoreOf } from '../assessment/matrix';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';

/** Every score that the 5×5 matrix has (sources 002 and 003, step 4). */
const REACHABLE: ReadonlySet<number> = new Set(
  RATINGS.flatMap((likelihood) => RATINGS.map((impact) => scoreOf(likelihood, impact))),
);

/** The score column holds a number that no likelihood and impact give, such as 7, 11 or 14. */
export const unreachableScore: Rule<'unreachable-score'> = {
  id: 'unreachable-score',
  severity: 'advice',
  check({ risks }, report) {
    for (const risk of risks) {
      const { writtenScore: score } = risk;
      if (score.kind !== 'value' || REACHABLE.has(score.value)) continue;
      report(score.place, { ...wordsOf(risk), written: score.text });
    }
  },
};
