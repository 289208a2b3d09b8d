import type { Item, ItemRow } from '../assessment/nine-step';
import { valueOf } from '../assessment/field';
import type { RiskWords } from './params/risk-words';

/** What a message may say of an item: as the given row has it, otherwise as the other tables do. */
export function itemWords(item: Item, row: ItemRow | null = null): RiskWords {
  const rows = [row, item.watch, item.status, item.control, item.planned, item.factor];
  const named = rows.filter((each) => each !== null);
  return {
    order: named.find((each) => each.number !== '')?.number ?? '',
    issue: named.map((each) => valueOf(each.item) ?? '').find((words) => words !== '') ?? '',
  };
}
