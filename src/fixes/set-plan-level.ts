import type { PlanRow, Risk } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { columnFormula } from './column-formula';
import type { Mend } from './fix';
import { writeLevel } from './level-word';
import { levelFixes } from './set-level';
import { agreed, isAt } from './shared-cells';

/**
 * The level that a risk has, in its plan row: the formula of the neighbouring rows where the column
 * is calculated, otherwise its word. Where the cell is calculated and the scored table's own level is
 * wrong, that one is put right.
 */
export const setPlanLevel: Mend = {
  mends: ['plan-level-mismatch'],
  offer(subject) {
    const { place, assessment, workbook } = subject;
    const answered = assessment.risks.filter(isAnswered);
    const risks = answered.filter(({ plan }) => isAt(plan.writtenLevel, place));
    const [risk] = risks;
    const level = agreed(risks.map((each) => each.level));
    if (risk === undefined || level === null || risks.some(sharesLevelCell)) return [];
    const own = workbook.formula(place);
    if (own !== null && isLevelWrong(risk)) {
      const { writtenLevel } = risk;
      const same = assessment.risks.filter(
        (each) => writtenLevel.kind !== 'absent' && isAt(each.writtenLevel, writtenLevel.place),
      );
      return levelFixes(same, subject);
    }
    const others = answered.filter((each) => !risks.includes(each));
    const cells = others.flatMap(({ level: right, plan: { writtenLevel: cell } }) =>
      cell.kind === 'absent'
        ? []
        : [{ place: cell.place, right: right !== null && valueOf(cell) === right }],
    );
    const formula = canBeLookedUp(risk) ? columnFormula(place, cells, workbook) : null;
    const isFilled = formula !== null && formula !== own;
    const word = writeLevel(
      level,
      others.map(({ plan }) => plan.writtenLevel),
    );
    const value = isFilled ? formula : word;
    const edits = [workbook.set(place, value)];
    return [{ id: 'set-plan-level', params: { level, formula: isFilled }, edits }];
  },
};

type AnsweredRisk = Risk & { readonly plan: PlanRow };

function isAnswered(risk: Risk): risk is AnsweredRisk {
  return risk.plan !== null;
}

function isLevelWrong({ writtenLevel, level }: Risk): boolean {
  return (
    writtenLevel.kind === 'invalid' ||
    (writtenLevel.kind === 'value' && writtenLevel.value !== level)
  );
}

/** A formula finds the risk of a plan row by its words, and takes over what its level cell says. */
function canBeLookedUp({ issue, plan, ...risk }: AnsweredRisk): boolean {
  const isFound = plan.issue.kind === 'absent' || valueOf(plan.issue) === valueOf(issue);
  return isFound && valueOf(risk.writtenLevel) === risk.level;
}

/** A merge across columns: what is right for one of them is wrong for the other. */
function sharesLevelCell({ plan: { writtenLevel, order, step, issue, measures } }: AnsweredRisk) {
  if (writtenLevel.kind === 'absent') return true;
  const [{ measure, method, timeframe, owner, budget }] = measures;
  return [order, step, issue, measure, method, timeframe, owner, budget].some((field) =>
    isAt(field, writtenLevel.place),
  );
}
