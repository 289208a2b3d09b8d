import { isWatched } from '../assessment/item-colour';
import { itemWords } from './item-words';
import type { Rule } from './rule';

/** Necessity or severity of an item of table 3 is missing or is none of 1 to 3 (source 004, step 3). */
export const watchScaleInvalid: Rule<'watch-scale-invalid'> = {
  id: 'watch-scale-invalid',
  severity: 'error',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      if (!isWatched(item)) continue;
      const { watch } = item;
      for (const factor of ['necessity', 'severity'] as const) {
        const field = watch[factor];
        if (field.kind !== 'blank' && field.kind !== 'invalid') continue;
        report(field.place, { ...itemWords(item, watch), factor, written: field.text });
      }
    }
  },
};
