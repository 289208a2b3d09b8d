import { unlikeAny } from '../assessment/link-rows';
import { reportDroppedItems } from './dropped-items';
import { scoredItems } from './listed-items';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/**
 * An item of the list of issues is not in the scored table (source 002, steps 2 and 4), or one of a
 * table of the nine-step method is not in the next (source 004, tables 1–4).
 */
export const rowDropped: Rule<'row-dropped'> = {
  id: 'row-dropped',
  severity: 'warning',
  check(assessment, report) {
    const { listed, risks, nineStep } = assessment;
    if (nineStep !== null) reportDroppedItems(nineStep, report);
    // Nothing scored yet is not the same as something dropped.
    if (listed.length === 0 || risks.length === 0) return;
    const scored = scoredItems(assessment);
    const others = listed.filter((item) => !scored.has(item));
    for (const item of unlikeAny(others, risks)) {
      report(placeInRow(item, [item.issue, item.step, item.order]), {
        ...wordsOf(item),
        from: 2,
        to: 4,
      });
    }
  },
};
