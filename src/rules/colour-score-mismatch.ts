import { bandOf, isCarriedOn } from '../assessment/nine-step';
import { colourOf } from '../assessment/item-colour';
import { itemWords } from './item-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/**
 * The colour of table 2 and the total of table 3 contradict each other: orange or red (high, very
 * high) with a low total, or green or yellow with a high one. Source 004, tables 2 and 3; its red
 * item 2.4 has a total of 3.
 */
export const colourScoreMismatch: Rule<'colour-score-mismatch'> = {
  id: 'colour-score-mismatch',
  severity: 'warning',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      const { watch } = item;
      const colour = colourOf(item);
      if (watch === null || watch.total === null || colour === null) continue;
      const { total } = watch;
      const band = bandOf(total);
      if (band !== (isCarriedOn(colour) ? 'low' : 'high')) continue;
      const place = placeInRow(watch, [watch.writtenTotal, watch.item]);
      report(place, { ...itemWords(item, watch), colour, total, band });
    }
  },
};
