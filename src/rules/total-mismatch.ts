import { valueOf } from '../assessment/field';
import { disagrees } from './disagreement';
import { itemWords } from './item-words';
import type { Rule } from './rule';

/** The total of table 3 is not necessity × severity (source 004, table 3). */
export const totalMismatch: Rule<'total-mismatch'> = {
  id: 'total-mismatch',
  severity: 'error',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      const { watch } = item;
      if (watch === null || watch.total === null) continue;
      const { total, writtenTotal } = watch;
      const necessity = valueOf(watch.necessity);
      const severity = valueOf(watch.severity);
      if (necessity === null || severity === null || !disagrees(writtenTotal, total)) continue;
      const { place, text: written } = writtenTotal;
      report(place, { ...itemWords(item, watch), written, necessity, severity, total });
    }
  },
};
