import type { Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';

const THAI_DIGIT = /[๐-๙]/;

/** A likelihood or impact that is typed as a Thai digit: text to a spreadsheet. */
export function isTextDigit<T>(field: Field<T>): field is Extract<Field<T>, { kind: 'value' }> {
  return field.kind === 'value' && THAI_DIGIT.test(field.text);
}

/** Whether a formula does nothing itself to read Thai digits. */
export function expectsNumbers(formula: string): boolean {
  return !THAI_DIGIT.test(formula);
}

/**
 * Whether the score or level cell shows an error value only because its formula cannot calculate with
 * a Thai digit: then the digit is what is wrong, not the score.
 */
export function isStuckOnTextDigit(risk: Risk, cell: 'score' | 'level'): boolean {
  const formula = risk.formulas[cell];
  const result = cell === 'score' ? risk.writtenScore : risk.writtenLevel;
  return (
    formula !== null &&
    result.kind === 'invalid' &&
    result.text.startsWith('#') &&
    expectsNumbers(formula) &&
    (isTextDigit(risk.likelihood) || isTextDigit(risk.impact))
  );
}
