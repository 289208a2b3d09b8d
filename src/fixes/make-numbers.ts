import type { Risk } from '../assessment/assessment';
import type { Mend, FixOf } from './fix';
import { agreed, isAt } from './shared-cells';
import type { Workbook } from './workbook';

const THAI_DIGIT = /[๐-๙]/;

/** Numbers for the Thai digits of one cell. */
export const makeNumber: Mend = {
  mends: ['digits-as-text'],
  offer({ place, assessment, workbook }) {
    const fields = assessment.risks.flatMap(({ likelihood, impact }) => [likelihood, impact]);
    const here = fields.filter((field) => isAt(field, place));
    const number = agreed(here.map((field) => (field.kind === 'value' ? field.value : null)));
    if (number === null || workbook.formula(place) !== null) return [];
    return [
      { id: 'make-numbers', params: { numbers: [number] }, edits: [workbook.set(place, number)] },
    ];
  },
};

/** Whether a formula looks for Thai digits itself, as those of the drawn forms do. */
export function readsThaiDigits(formula: string): boolean {
  return THAI_DIGIT.test(formula);
}

/** Whether a risk's likelihood or impact is typed in Thai digits. */
export function hasThaiDigits({ likelihood, impact }: Risk): boolean {
  return [likelihood, impact].some(
    (field) => field.kind !== 'absent' && THAI_DIGIT.test(field.text),
  );
}

/**
 * Numbers for all Thai digits that the formula of a risk's score ought to multiply; `null` where it
 * has no such digits, or one of them is calculated.
 */
export function numbersOf(risk: Risk, workbook: Workbook): FixOf<'make-numbers'> | null {
  const typed = [risk.likelihood, risk.impact].flatMap((field) =>
    field.kind === 'value' && THAI_DIGIT.test(field.text) ? [field] : [],
  );
  if (typed.length === 0 || typed.some(({ place }) => workbook.formula(place) !== null)) {
    return null;
  }
  return {
    id: 'make-numbers',
    params: { numbers: typed.map(({ value }) => value) },
    edits: typed.map(({ place, value }) => workbook.set(place, value)),
  };
}
