import type { Colour, Item, NineStep, StatusRow, WatchRow } from './nine-step';
import { COLOURS, isCarriedOn } from './nine-step';

/** The colours that table 2 ticks for an item, lowest first. */
export function tickedColours(status: StatusRow): readonly Colour[] {
  return COLOURS.filter((colour) => status.ticks[colour].kind === 'value');
}

/** The one colour of an item; `null` where table 2 does not have the item, or not one colour for it. */
export function colourOf({ status }: Item): Colour | null {
  const [colour, surplus] = status === null ? [] : tickedColours(status);
  return surplus === undefined ? (colour ?? null) : null;
}

/** Whether table 2 says that an item does not go on to table 3. */
export function isPale(item: Item): boolean {
  const colour = colourOf(item);
  return colour !== null && !isCarriedOn(colour);
}

/** An item that table 3 rates, or ought to rate. */
export type WatchedItem = Item & { readonly watch: WatchRow };

/**
 * Whether table 3 rates an item, and does not only list it: some offices list every item there and
 * rightly leave the green and yellow ones blank.
 */
export function isWatched(item: Item): item is WatchedItem {
  return item.watch !== null && (isRated(item.watch) || !isPale(item));
}

function isRated({ necessity, severity, writtenTotal }: WatchRow): boolean {
  return [necessity, severity, writtenTotal].some(
    ({ kind }) => kind === 'value' || kind === 'invalid',
  );
}

/** The watched items in the order of table 3: the risks of the nine-step method. */
export function watchedItems(nineStep: NineStep | null): readonly WatchedItem[] {
  if (nineStep === null) return [];
  const items = new Map(
    nineStep.items.filter(isWatched).map((item) => [item.watch, item] as const),
  );
  return nineStep.watch.flatMap((row) => items.get(row) ?? []);
}
