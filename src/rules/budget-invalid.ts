import type { Field } from '../assessment/field';
import { readAmount } from '../thai/amount';
import { toArabicDigits } from '../thai/digits';
import { NUMBER_SOURCES } from '../thai/written-number';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';

/**
 * A budget cell that says neither an amount of money nor that none is used (source 000, plan:
 * งบประมาณ (บาท)). Nothing, a dash or leaders are no mistake.
 */
export const budgetInvalid: Rule<'budget-invalid'> = {
  id: 'budget-invalid',
  severity: 'warning',
  check({ plan }, report) {
    for (const row of plan) {
      for (const { budget } of row.measures) {
        if (!isInvalid(budget)) continue;
        report(budget.place, { ...wordsOf(row), written: budget.text });
      }
    }
  },
};

const BAHT = new RegExp(
  `(?<![\\d.,])${NUMBER_SOURCES.number} ?(?:${NUMBER_SOURCES.multiplier})? ?บาท`,
);

function isInvalid(budget: Field<string>): budget is Extract<Field<string>, { text: string }> {
  if (budget.kind === 'invalid') return true;
  if (budget.kind !== 'value') return false;
  const amount = readAmount(budget.value);
  if (amount.kind !== 'invalid') return false;
  // Amounts of several measures, of so many pieces at so much, or from a named vote (`งบดำเนินงาน
  // 20,000 บาท`): a person can read them.
  const isReadable = amount.reason === 'several' || amount.reason === 'misspelt';
  return !(isReadable && BAHT.test(toArabicDigits(budget.value)));
}
