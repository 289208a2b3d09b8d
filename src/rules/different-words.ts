import type { Assessment } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { valueOf } from '../assessment/field';
import type { Item } from '../assessment/link-rows';
import type { Place } from '../assessment/place';
import { bareWords, haveSameWords } from '../assessment/same-words';
import { reportDifferentEvents } from './different-events';
import { scoredItems } from './listed-items';
import type { Difference } from './params/agreement';
import { wordsOf } from './risk-words';

type Column = 'step' | 'issue';

/** Reports each cell that names an item by other words than the table before does. */
export function reportDifferentWords(
  assessment: Assessment,
  column: Column,
  report: (place: Place, params: Difference) => void,
): void {
  const compare = (earlier: Item, later: Item, table: Difference['table']): void => {
    const text = valueOf(earlier[column]);
    const field = later[column];
    if (text === null || field.kind !== 'value' || haveSameWords(text, field.value)) return;
    if (column === 'step' && isTitleOf(text, field.value, later.issue)) return;
    report(field.place, { ...wordsOf(later), earlier: text, later: field.value, table });
  };
  for (const [listed, risk] of scoredItems(assessment)) compare(listed, risk, 'scored');
  for (const risk of assessment.risks) {
    if (risk.plan !== null) compare(risk, risk.plan, 'plan');
  }
  if (assessment.nineStep !== null) reportDifferentEvents(assessment.nineStep, column, report);
}

/** A plan without issues names each step by its title, which the scored table explains at length. */
function isTitleOf(text: string, title: string, issue: Field<string>): boolean {
  return issue.kind !== 'value' && bareWords(title).length * 2 < bareWords(text).length;
}
