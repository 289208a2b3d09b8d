import type { Item, ItemRow, MainStep, NineStep } from '../assessment/nine-step';
import type { Place } from '../assessment/place';
import { isPale, isWatched } from '../assessment/item-colour';
import { itemWords } from './item-words';
import type { RuleParams } from './finding';
import { placeInRow } from './row-place';

/** The tables that follow each other, by their official numbers. Whether table 5 has an item depends on its total. */
const FOLLOWING = [
  { from: 1, to: 2, earlier: 'factor', later: 'status' },
  { from: 2, to: 3, earlier: 'status', later: 'watch' },
  { from: 3, to: 4, earlier: 'watch', later: 'control' },
] as const;

/** Reports each item that is in one of tables 1–4 and, without a reason, not in the next. */
export function reportDroppedItems(
  nineStep: NineStep,
  report: (place: Place, params: RuleParams['row-dropped']) => void,
): void {
  const tables = { factor: nineStep.factors, ...nineStep };
  const isMissed = missedItems(nineStep);
  for (const { from, to, earlier, later } of FOLLOWING) {
    // A table that is not there drops nothing.
    if (tables[later].length === 0) continue;
    const mayHold = unnamedSteps(nineStep, later);
    for (const item of nineStep.items) {
      const row = item[earlier];
      if (row === null || item[later] !== null || mayHold(row.step)) continue;
      if (later === 'watch' && !isMissed(item)) continue;
      if (later === 'control' && !isWatched(item)) continue;
      report(placeInRow(row, [row.item]), { ...itemWords(item, row), from, to });
    }
  }
}

/** Whether a table has a row under a main step that names no item, so that nobody can tell which one it is. */
export function unnamedSteps(
  { items }: NineStep,
  table: 'status' | 'watch' | 'control',
): (step: MainStep) => boolean {
  const steps = new Set<number | null>();
  for (const item of items) {
    const row: ItemRow | null = item[table];
    if (row === null || row.item.kind === 'value' || row.number !== '') continue;
    if (item.status === null && item.control === null) steps.add(row.step.number);
  }
  // A row under no main step that is known may be of any.
  return ({ number }) =>
    steps.size > 0 && (number === null || steps.has(null) || steps.has(number));
}

/**
 * Table 3 rightly leaves out green and yellow items, and orange and red ones are another rule's. But
 * where most of the green and yellow items were carried on all the same, the ones that were not were
 * forgotten: source 004 has 11 items in table 2 and 10 in table 3.
 */
function missedItems({ items }: NineStep): (item: Item) => boolean {
  const pale = items.filter(isPale);
  const carried = pale.filter(isWatched);
  return (item) => carried.length * 2 > pale.length && isPale(item);
}
