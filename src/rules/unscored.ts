import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { RuleParams } from './finding';
import { wordsOf } from './risk-words';

/** Reports each risk whose likelihood or impact is blank (not yet scored) or is none of 1 to 5. */
export function reportUnscored(
  assessment: Assessment,
  factor: 'likelihood' | 'impact',
  report: (place: Place, params: RuleParams[`${typeof factor}-invalid`]) => void,
): void {
  for (const risk of assessment.risks) {
    const field = risk[factor];
    if (field.kind === 'blank' || field.kind === 'invalid') {
      const { order, issue } = wordsOf(risk);
      report(field.place, { order, issue, written: field.text });
    }
  }
}
