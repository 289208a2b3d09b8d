import type { Risk } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { addressOf } from '../assessment/place';
import { columnFormula } from './column-formula';
import type { Fix, Mend, Subject } from './fix';
import { writeLevel } from './level-word';
import { hasThaiDigits } from './make-numbers';
import { scoreFixes } from './set-score';
import { agreed, isAt } from './shared-cells';
import type { Workbook } from './workbook';

/**
 * The level of the computed score: the formula of the neighbouring rows where the column is
 * calculated, otherwise its word. Where the cell is calculated from a wrong score, the score is what
 * is put right.
 */
export const setLevel: Mend = {
  mends: ['level-mismatch'],
  offer(subject) {
    const risks = subject.assessment.risks.filter((risk) => isAt(risk.writtenLevel, subject.place));
    return levelFixes(risks, subject);
  },
};

/** How the level cell that these risks share is put right. */
export function levelFixes(
  risks: readonly Risk[],
  subject: Pick<Subject, 'assessment' | 'workbook'>,
): readonly Fix[] {
  const { assessment, workbook } = subject;
  const [risk] = risks;
  const level = agreed(risks.map((each) => each.level));
  if (risk === undefined || level === null || risks.some(sharesLevelCell)) return [];
  if (risk.writtenLevel.kind === 'absent') return [];
  const { place } = risk.writtenLevel;
  const own = workbook.formula(place);
  if (own !== null && isWrongScoreOf(risk, own)) {
    const sameScore = assessment.risks.filter(
      (each) =>
        risk.writtenScore.kind !== 'absent' && isAt(each.writtenScore, risk.writtenScore.place),
    );
    return scoreFixes(sameScore, subject);
  }
  const others = assessment.risks.filter((each) => !risks.includes(each));
  const cells = others.flatMap(({ writtenLevel: cell, level: right }) =>
    cell.kind === 'absent'
      ? []
      : [{ place: cell.place, right: right !== null && valueOf(cell) === right }],
  );
  const formula = columnFormula(place, cells, workbook);
  const isFilled = formula !== null && formula !== own && canBeCalculated(risk, workbook);
  const word = writeLevel(
    level,
    others.map(({ writtenLevel }) => writtenLevel),
  );
  const value = isFilled ? formula : word;
  return [
    { id: 'set-level', params: { level, formula: isFilled }, edits: [workbook.set(place, value)] },
  ];
}

/** Whether a level's formula looks at a score that is wrong itself. */
function isWrongScoreOf({ writtenScore, score }: Risk, formula: string): boolean {
  if (writtenScore.kind !== 'value' && writtenScore.kind !== 'invalid') return false;
  const isWrong = writtenScore.kind === 'invalid' || writtenScore.value !== score;
  return isWrong && looksAt(formula, addressOf(writtenScore.place));
}

/** Whether a formula finds the numbers that give the right level. */
function canBeCalculated(risk: Risk, workbook: Workbook): boolean {
  const { writtenScore, score } = risk;
  if (writtenScore.kind === 'absent') return !hasThaiDigits(risk);
  return workbook.content(writtenScore.place) === score;
}

function looksAt(formula: string, address: string): boolean {
  return formula
    .replace(/\$/g, '')
    .toUpperCase()
    .split(/[^A-Z0-9]/)
    .includes(address);
}

/** A merge across columns: what is right for one of them is wrong for the other. */
function sharesLevelCell({ writtenLevel, ...risk }: Risk): boolean {
  if (writtenLevel.kind === 'absent') return true;
  const { order, step, issue, likelihood, impact, writtenScore } = risk;
  return [order, step, issue, likelihood, impact, writtenScore].some((field) =>
    isAt(field, writtenLevel.place),
  );
}
