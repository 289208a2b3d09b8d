import type { Assessment, PlanRow, Risk } from '../assessment/assessment';
import type { Rule } from './rule';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';

/**
 * A risk or a plan row stands in a hidden row or on a hidden sheet: it counts, and nobody who reads
 * the workbook sees it. A table that is hidden whole is named once.
 */
export const hiddenRisk: Rule<'hidden-risk'> = {
  id: 'hidden-risk',
  severity: 'warning',
  check(assessment, report) {
    for (const table of ['scored', 'plan'] as const) {
      const rows = rowsOf(assessment, table);
      const hidden = rows.filter((row) => row.hidden);
      const isWhole = hidden.length > 1 && hidden.length === rows.length;
      for (const row of isWhole ? hidden.slice(0, 1) : hidden) {
        const place = placeInRow(row, [row.issue, row.step, row.order]);
        report(place, { ...wordsOf(row), table, rows: isWhole ? hidden.length : 1 });
      }
    }
  },
};

function rowsOf(
  { risks, plan }: Assessment,
  table: 'scored' | 'plan',
): readonly (Risk | PlanRow)[] {
  return table === 'scored' ? risks : plan;
}
