import type { Item, WatchRow } from '../assessment/nine-step';
import { PLANNED_FROM } from '../assessment/nine-step';

/** An item that must be planned for. */
export type PlannedItem = Item & { readonly watch: WatchRow & { readonly total: number } };

/** Whether the computed total is 4 or more: `๔ – ๖ ควรเลือกมาทำแผน … ก่อนเป็นอันดับแรก` (source 004, step 5). */
export function mustPlanItem(item: Item): item is PlannedItem {
  return item.watch !== null && item.watch.total !== null && item.watch.total >= PLANNED_FROM;
}
