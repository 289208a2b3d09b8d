import { itemWords } from './item-words';
import { mustPlanItem } from './planned-item';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** An item with a total of 4 or more is not among the events of the plan (source 004, step 5). */
export const riskNotPlanned: Rule<'risk-not-planned'> = {
  id: 'risk-not-planned',
  severity: 'error',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      if (item.planned !== null || !mustPlanItem(item)) continue;
      const { watch } = item;
      const place = placeInRow(watch, [watch.item]);
      report(place, { ...itemWords(item, watch), total: watch.total });
    }
  },
};
