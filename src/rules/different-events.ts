import type { Item, ItemRow, NineStep } from '../assessment/nine-step';
import { valueOf } from '../assessment/field';
import type { Place } from '../assessment/place';
import { haveSameWords } from '../assessment/same-words';
import { itemWords } from './item-words';
import type { Difference } from './params/agreement';
import { placeInRow } from './row-place';

/**
 * Reports each event of the plan that has another number or other words than its item has in table 3,
 * or stands under a main step of another number: source 004 plans for step 3 as step 1, and for item
 * 3.5 as 3.3.
 */
export function reportDifferentEvents(
  { items }: NineStep,
  column: 'step' | 'issue',
  report: (place: Place, params: Difference) => void,
): void {
  for (const item of items) {
    const { planned, watch } = item;
    if (planned === null || watch === null) continue;
    const isSame = column === 'step' ? isSameStep(watch, planned) : isSameItem(item, planned);
    if (isSame) continue;
    const [earlier, later] = column === 'step' ? stepTexts(watch, planned) : texts(item, planned);
    const place = placeInRow(planned, [planned.item]);
    report(place, { ...itemWords(item, planned), earlier, later, table: 'plan' });
  }
}

/** Main steps are explained at length in one table and named in the other: only their numbers are compared. */
function isSameStep({ step: a }: ItemRow, { step: b }: ItemRow): boolean {
  return a.number === null || b.number === null || b.text === '' || a.number === b.number;
}

function isSameItem(item: Item, planned: ItemRow): boolean {
  const { order, issue } = itemWords(item, item.watch);
  const words = valueOf(planned.item);
  const isSameNumber = order === '' || planned.number === '' || order === planned.number;
  return isSameNumber && (words === null || issue === '' || haveSameWords(issue, words));
}

/** The words where these differ, with the numbers where those do. */
function texts(item: Item, planned: ItemRow): readonly [string, string] {
  const { order, issue } = itemWords(item, item.watch);
  const words = valueOf(planned.item) ?? '';
  return order === planned.number
    ? [issue, words]
    : [`${order} ${issue}`.trim(), `${planned.number} ${words}`.trim()];
}

function stepTexts({ step: a }: ItemRow, { step: b }: ItemRow): readonly [string, string] {
  return [`${a.number ?? ''} ${a.text}`.trim(), `${b.number ?? ''} ${b.text}`.trim()];
}
