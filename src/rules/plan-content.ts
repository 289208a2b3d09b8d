import type { Assessment, PlanMeasure, PlanRow } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';
import type { RuleParams } from './finding';
import { plannedRisks } from './planned-risk';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';

/** The columns of the measures table that a risk of medium level or above must have filled. */
export type RequiredColumn = 'measure' | 'timeframe' | 'owner';

/** Reports each place of the measures table that lacks a required content. */
export function reportMissing(
  assessment: Assessment,
  column: RequiredColumn,
  report: (place: Place, params: RuleParams[`${RequiredColumn}-missing`]) => void,
): void {
  for (const { risk, level, plan } of plannedRisks(assessment)) {
    if (plan === null) continue;
    for (const place of missingPlaces(plan, column)) report(place, { ...wordsOf(risk), level });
  }
}

/**
 * The cells of one plan row that ought to be filled.
 *
 * One content on the row's own line stands for all of its measures: pasting a table loses the merge
 * that said so. As soon as another line has content too, each measure answers for itself.
 */
function missingPlaces(plan: PlanRow, column: RequiredColumn): readonly Place[] {
  const [first, ...continuing] = plan.measures;
  if (!plan.measures.some((line) => isFilled(line[column]))) return [placeOfFirst(plan, column)];
  if (!continuing.some((line) => isFilled(line[column]))) return [];
  return [first, ...continuing]
    .filter((line) => isFilled(line.measure))
    .flatMap((line) => emptyPlace(line, column));
}

function placeOfFirst(plan: PlanRow, column: RequiredColumn): Place {
  const [first] = plan.measures;
  return placeInRow(plan, [first[column], plan.issue, plan.step, plan.order, first.measure]);
}

function emptyPlace(line: PlanMeasure, column: RequiredColumn): readonly Place[] {
  const field = line[column];
  return field.kind === 'blank' || field.kind === 'invalid' ? [field.place] : [];
}

/** An error value such as `#REF!` is no content: nobody can act on it. */
function isFilled(field: Field<string>): boolean {
  return field.kind === 'value';
}
