import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { RuleParams } from './finding';
import { itemWords } from './item-words';
import { mustPlanItem } from './planned-item';
import { placeInRow } from './row-place';
import { bandOf } from '../assessment/nine-step';

/** What table 5 must say of an event. */
type EventColumn = 'measure' | 'timeframe' | 'owner';

/** Reports each event of the nine-step plan that lacks a required content, for items that must be planned for. */
export function reportMissingInEvents(
  { nineStep }: Assessment,
  column: EventColumn,
  report: (place: Place, params: RuleParams[`${EventColumn}-missing`]) => void,
): void {
  for (const item of nineStep?.items ?? []) {
    const { planned } = item;
    if (planned === null || !mustPlanItem(item) || planned[column].kind === 'value') continue;
    const place = placeInRow(planned, [planned[column], planned.item]);
    report(place, { ...itemWords(item, item.watch), level: bandOf(item.watch.total) });
  }
}
