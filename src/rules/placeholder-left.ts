import type { Placeholder } from '../thai/placeholder';
import { findPlaceholders } from '../thai/placeholder';
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
      const found = findPlaceholders(cell.text).find(isLeft);
      if (found === undefined) continue;
      report(cell.place, { written: cell.text.slice(found.start), kind: found.kind });
    }
  },
};

/** Dots before or behind all words are only what the writing has not covered (`การขออนุญาต.....`). */
function isLeft({ kind, place }: Placeholder): boolean {
  return kind !== 'leader' || place === 'between';
}
