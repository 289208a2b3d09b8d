import { BANDS, bandOf } from '../assessment/nine-step';
import { itemWords } from './item-words';
import type { Rule } from './rule';

/** The value of table 4 stands under another band than it belongs to, or is not the total of table 3 (source 004, table 4). */
export const controlValueMisplaced: Rule<'control-value-misplaced'> = {
  id: 'control-value-misplaced',
  severity: 'warning',
  check({ nineStep }, report) {
    for (const item of nineStep?.items ?? []) {
      if (item.control === null) continue;
      for (const band of BANDS) {
        const field = item.control.values[band];
        if (field.kind !== 'value') continue;
        const total = item.watch?.total ?? field.value;
        if (field.value === total && bandOf(total) === band) continue;
        report(field.place, { ...itemWords(item, item.control), written: field.text, band, total });
      }
    }
  },
};
