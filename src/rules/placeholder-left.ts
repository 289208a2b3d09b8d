import type { Assessment } from '../assessment/assessment';
import { placeOf } from '../assessment/field';
import type { Placeholder } from '../thai/placeholder';
import { findPlaceholders } from '../thai/placeholder';
import type { CellText } from './assessment-texts';
import { textsWorthALook } from './assessment-texts';
import type { Rule } from './rule';

/**
 * Something of the template is left: instructions, an example, dots between words where something
 * was to be written. A whole table of example criteria counts once, at its title (source 003, step 3).
 * Lines to sign on are another rule's.
 */
export const placeholderLeft: Rule<'placeholder-left'> = {
  id: 'placeholder-left',
  severity: 'warning',
  check(assessment, report) {
    for (const cell of textsWorthALook(assessment)) {
      if (cell.part === 'signature' || cell.part === 'example') continue;
      const text = cell.part === 'label' ? valueBehindLabel(assessment, cell) : cell.text;
      const found = findPlaceholders(text).find(isLeft);
      if (found === undefined) continue;
      report(cell.place, { written: text.slice(found.start), kind: found.kind });
    }
  },
};

/** Dots between a label and its value, too, are only what the writing has not covered. */
function valueBehindLabel({ agency, process }: Assessment, { place, text }: CellText): string {
  const label = [agency, process].find((field) => placeOf(field) === place);
  return label?.kind === 'value' ? label.value : text;
}

/** Dots before or behind all words are only what the writing has not covered (`การขออนุญาต.....`). */
function isLeft({ kind, place }: Placeholder): boolean {
  return kind !== 'leader' || place === 'between';
}
