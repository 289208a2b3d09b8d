import type { Risk } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { addressOf } from '../assessment/place';
import { columnFormula } from './column-formula';
import type { Fix, Mend, Subject } from './fix';
import type { Edit } from './edit';
import { hasThaiDigits, numbersOf, readsThaiDigits } from './make-numbers';
import { agreed, isAt } from './shared-cells';
import type { Workbook } from './workbook';
import { isProduct, writeScore } from './written-number';

/**
 * The score that likelihood and impact give: the formula of the neighbouring rows where the column
 * is calculated, otherwise the number as the table writes it. Where the cell's own formula is right
 * and only fails on Thai digits, these are what is put right.
 */
export const setScore: Mend = {
  mends: ['score-mismatch', 'unreachable-score'],
  offer(subject) {
    const risks = subject.assessment.risks.filter((risk) => isAt(risk.writtenScore, subject.place));
    return scoreFixes(risks, subject);
  },
};

/** How the score cell that these risks share is put right. */
export function scoreFixes(
  risks: readonly Risk[],
  { assessment, workbook }: Pick<Subject, 'assessment' | 'workbook'>,
): readonly Fix[] {
  const [risk] = risks;
  const score = agreed(risks.map((each) => each.score));
  if (risk === undefined || score === null || risks.some(sharesScoreCell)) return [];
  const { likelihood, impact, writtenScore: written } = risk;
  if (likelihood.kind !== 'value' || impact.kind !== 'value' || written.kind === 'absent') {
    return [];
  }
  const { place } = written;
  const column = assessment.risks.filter((each) => each.writtenScore.kind !== 'absent');
  const own = workbook.formula(place);
  const formula = columnFormula(
    place,
    column.flatMap(({ writtenScore: cell, score: right }) =>
      cell.kind === 'absent'
        ? []
        : [{ place: cell.place, right: right !== null && valueOf(cell) === right }],
    ),
    workbook,
  );
  if (own !== null) {
    const [l, i] = [addressOf(likelihood.place), addressOf(impact.place)];
    const numbers = own === formula || isProduct(own, l, i) ? numbersOf(risk, workbook) : null;
    if (numbers !== null) return [numbers];
  }
  const filled = formula === own ? null : filledWith(formula, risk, workbook);
  if (filled !== null) {
    const params = { score, formula: true };
    return [
      { id: 'set-score', params, edits: [workbook.set(place, filled.formula), ...filled.edits] },
    ];
  }
  const others = column.filter((each) => each !== risk).map((each) => textIn(each.writtenScore));
  const value = writeScore([likelihood.value, impact.value], written.text, others);
  // To a level that is calculated, Thai digits are text and so higher than any number.
  const isNeeded = risk.formulas.level !== null;
  return [
    {
      id: 'set-score',
      params: { score, formula: false },
      edits: [workbook.set(place, isNeeded ? score : value)],
    },
  ];
}

/** The formula, and the numbers that it needs in place of Thai digits; `null` where it could not calculate. */
function filledWith(
  formula: string | null,
  risk: Risk,
  workbook: Workbook,
): { readonly formula: string; readonly edits: readonly Edit[] } | null {
  if (formula === null) return null;
  if (readsThaiDigits(formula) || !hasThaiDigits(risk)) return { formula, edits: [] };
  const numbers = numbersOf(risk, workbook);
  return numbers === null ? null : { formula, edits: numbers.edits };
}

function textIn(field: Risk['writtenScore']): string {
  return field.kind === 'absent' ? '' : field.text;
}

/** A merge across columns: what is right for one of them is wrong for the other. */
function sharesScoreCell({ writtenScore, ...risk }: Risk): boolean {
  if (writtenScore.kind === 'absent') return true;
  const { order, step, issue, likelihood, impact, writtenLevel } = risk;
  return [order, step, issue, likelihood, impact, writtenLevel].some((field) =>
    isAt(field, writtenScore.place),
  );
}
