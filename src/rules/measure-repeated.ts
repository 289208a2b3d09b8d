import type { PlanRow } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import { wordsOf } from './risk-words';
import type { Rule } from './rule';

/** So many risks with one and the same measure are more than chance. */
const MANY = 3;

/**
 * The same measure, word for word, stands for three or more risks of an assessment. Said once, where
 * it stands first. One cell merged over several risks is meant so.
 */
export const measureRepeated: Rule<'measure-repeated'> = {
  id: 'measure-repeated',
  severity: 'advice',
  check({ plan }, report) {
    for (const [measure, { row, place, risks }] of measuresOf(plan)) {
      if (risks >= MANY) report(place, { ...wordsOf(row), measure, risks });
    }
  },
};

interface Use {
  readonly row: PlanRow;
  readonly place: Place;
  risks: number;
  last: { readonly row: PlanRow; readonly place: Place };
}

function measuresOf(plan: readonly PlanRow[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const row of plan) {
    for (const { measure } of row.measures) {
      if (measure.kind !== 'value') continue;
      const { place } = measure;
      const use = uses.get(measure.value);
      if (use === undefined) {
        uses.set(measure.value, { row, place, risks: 1, last: { row, place } });
      } else if (use.last.row !== row && !isSamePlace(use.last.place, place)) {
        use.risks += 1;
        use.last = { row, place };
      }
    }
  }
  return uses;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
