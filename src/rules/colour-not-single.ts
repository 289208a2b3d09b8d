import { placeOf } from '../assessment/field';
import { tickedColours } from '../assessment/item-colour';
import { itemWords } from './item-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** An item of table 2 has no colour, or more than one (source 004, table 2). */
export const colourNotSingle: Rule<'colour-not-single'> = {
  id: 'colour-not-single',
  severity: 'error',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      if (item.status === null) continue;
      const colours = tickedColours(item.status);
      if (colours.length === 1) continue;
      const [, surplus] = colours;
      const tick = surplus === undefined ? null : placeOf(item.status.ticks[surplus]);
      const place = tick ?? placeInRow(item.status, [item.status.item]);
      report(place, { ...itemWords(item, item.status), colours });
    }
  },
};
