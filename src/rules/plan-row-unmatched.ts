import { unlikeAny } from '../assessment/link-rows';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** A row of the measures table answers none of the risks that were assessed (source 003, step 5). */
export const planRowUnmatched: Rule<'plan-row-unmatched'> = {
  id: 'plan-row-unmatched',
  severity: 'warning',
  check({ risks, plan }, report) {
    if (risks.length === 0) return;
    const answering = new Set(risks.map((risk) => risk.plan));
    const others = plan.filter((row) => !answering.has(row));
    for (const row of unlikeAny(others, risks)) {
      report(placeInRow(row, [row.issue, row.step, row.order]), wordsOf(row));
    }
  },
};
