import type { Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';
import { expectsNumbers, isTextDigit } from './text-digits';

/**
 * A likelihood or impact is typed as a Thai digit, which is text to a spreadsheet, and the row's
 * formula cannot calculate with it. Where no formula needs the number, Thai digits are as good as
 * any (source 002 has nothing else).
 */
export const digitsAsText: Rule<'digits-as-text'> = {
  id: 'digits-as-text',
  severity: 'advice',
  check({ risks }, report) {
    for (const risk of risks) {
      const { score, level } = risk.formulas;
      if ((score === null && level === null) || risk.score === null) continue;
      if (!breaksFormula(risk)) continue;
      for (const factor of ['likelihood', 'impact'] as const) {
        const field = risk[factor];
        if (!isTextDigit(field)) continue;
        report(field.place, { ...wordsOf(risk), factor, written: field.text, value: field.value });
      }
    }
  },
};

/** A formula of the row, one that does not look for Thai digits itself, fails to give what it should. */
function breaksFormula({ score, level, formulas, writtenScore, writtenLevel }: Risk): boolean {
  const fails = (formula: string | null, result: Field<unknown>, expected: unknown): boolean =>
    formula !== null &&
    expectsNumbers(formula) &&
    !(result.kind === 'value' && result.value === expected);
  if (fails(formulas.score, writtenScore, score)) return true;
  // A level formula looks at the score: where that is right, it is not the digits that fail it.
  const isScoreRight = writtenScore.kind === 'value' && writtenScore.value === score;
  return !isScoreRight && fails(formulas.level, writtenLevel, level);
}
