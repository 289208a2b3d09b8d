import { isCarriedOn } from '../assessment/nine-step';
import { unnamedSteps } from './dropped-items';
import { colourOf, isWatched } from '../assessment/item-colour';
import { itemWords } from './item-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** Table 3 has an item that is green or yellow, or lacks one that is orange or red (source 004, step 3). */
export const carriedForwardWrongly: Rule<'carried-forward-wrongly'> = {
  id: 'carried-forward-wrongly',
  severity: 'warning',
  check({ nineStep }, report) {
    if (nineStep === null || nineStep.watch.length === 0) return;
    const mayHold = unnamedSteps(nineStep, 'watch');
    for (const item of nineStep.items) {
      const { status, watch } = item;
      const colour = colourOf(item);
      if (status === null || colour === null) continue;
      const carried = watch !== null;
      if (carried === isCarriedOn(colour)) continue;
      if (carried ? !isWatched(item) : mayHold(status.step)) continue;
      const row = watch ?? status;
      report(placeInRow(row, [row.item]), { ...itemWords(item, row), colour, carried });
    }
  },
};
