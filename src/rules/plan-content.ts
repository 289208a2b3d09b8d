import type { Assessment, PlanMeasure, PlanRow } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';
import type { RuleParams } from './finding';
import { mustBePlanned } from './planned-risk';
import { wordsOf } from './risk-words';
import { reportMissingInEvents } from './planned-events';
import { placeInRow } from './row-place';

/** The columns of the measures table that a risk of medium level or above must have filled. */
export type RequiredColumn = 'measure' | 'timeframe' | 'owner';

/** One that such a risk should have filled, where the form asks for it. */
type PlanColumn = RequiredColumn | 'method';

/** Reports each place of the measures table that lacks a required content. */
export function reportMissing(
  assessment: Assessment,
  column: PlanColumn,
  report: (place: Place, params: RuleParams[`${PlanColumn}-missing`]) => void,
): void {
  if (column !== 'method') reportMissingInEvents(assessment, column, report);
  for (const risk of assessment.risks) {
    if (risk.plan === null || !mustBePlanned(risk)) continue;
    if (column === 'method' && risk.plan.measures[0].method.kind === 'absent') continue;
    for (const place of missingPlaces(risk.plan, column)) {
      const { order, issue } = wordsOf(risk);
      report(place, { order, issue, level: risk.level });
    }
  }
}

/**
 * The cells of one plan row that ought to be filled.
 *
 * One content on the row's own line stands for all of its measures: pasting a table loses the merge
 * that said so. As soon as another line has content too, each measure answers for itself.
 */
function missingPlaces(plan: PlanRow, column: PlanColumn): readonly Place[] {
  if (plan.measures.length === 1 && isFilled(plan.measures[0][column])) return NOWHERE;
  const filled = plan.measures.filter((line) => isFilled(line[column]));
  if (filled.length === 0) return [placeOfFirst(plan, column)];
  if (filled.length === 1 && filled[0] === plan.measures[0]) return [];
  return plan.measures
    .filter((line) => isFilled(line.measure))
    .flatMap((line) => emptyPlace(line, column));
}

const NOWHERE: readonly Place[] = [];

function placeOfFirst(plan: PlanRow, column: PlanColumn): Place {
  const [first] = plan.measures;
  return placeInRow(plan, [first[column], plan.issue, plan.step, plan.order, first.measure]);
}

function emptyPlace(line: PlanMeasure, column: PlanColumn): readonly Place[] {
  const field = line[column];
  return field.kind === 'blank' || field.kind === 'invalid' ? [field.place] : [];
}

/** An error value such as `#REF!` is no content: nobody can act on it. */
function isFilled(field: Field<string>): boolean {
  return field.kind === 'value';
}
