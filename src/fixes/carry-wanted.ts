import { colourOf, isWatched } from '../assessment/item-colour';
import type { Item, ItemRow, NineStep } from '../assessment/nine-step';
import { isCarriedOn } from '../assessment/nine-step';
import { unnamedSteps } from '../rules/dropped-items';
import { mustPlanItem } from '../rules/planned-item';

/** The tables of the nine-step method that items are carried on to. */
export const CARRIED_TO = ['watch', 'control', 'planned'] as const;
export type CarriedTo = (typeof CARRIED_TO)[number];

/** An item that a table lacks, and its row in the table before. */
export interface WantedItem {
  readonly item: Item;
  readonly row: ItemRow;
}

/**
 * The items that a table lacks for certain, in the order of the table before it: orange and red ones
 * in table 3, rated ones in table 4, totals of 4 and above in the plan. Source 004, steps 3–5.
 */
export function wantedItems(nineStep: NineStep, to: CarriedTo): readonly WantedItem[] {
  return nineStep.items.flatMap((item) => {
    const row = rowBefore(item, to, nineStep);
    return row === null ? [] : [{ item, row }];
  });
}

function rowBefore(item: Item, to: CarriedTo, nineStep: NineStep): ItemRow | null {
  const { status, watch, control, planned } = item;
  switch (to) {
    case 'watch': {
      const colour = colourOf(item);
      if (status === null || watch !== null || colour === null) return null;
      // A row that names nothing may be this item.
      return isCarriedOn(colour) && !unnamedSteps(nineStep, 'watch')(status.step) ? status : null;
    }
    case 'control':
      if (control !== null || !isWatched(item) || item.watch.total === null) return null;
      return unnamedSteps(nineStep, 'control')(item.watch.step) ? null : named(item);
    case 'planned':
      return planned === null && mustPlanItem(item) ? named(item) : null;
  }
}

/** Table 3 may leave the words of an item to table 2. */
function named({ watch, status }: Item): ItemRow | null {
  return [watch, status].find((row) => row?.item.kind === 'value') ?? null;
}
