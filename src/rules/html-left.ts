import { withoutMarkup } from '../thai/markup';
import { fold } from '../thai/text';
import { textsWorthALook } from './assessment-texts';
import type { Rule } from './rule';

/** A cell holds HTML that a web form left in it (source 000, scored table and plan). */
export const htmlLeft: Rule<'html-left'> = {
  id: 'html-left',
  severity: 'advice',
  check(assessment, report) {
    for (const { place, text } of textsWorthALook(assessment)) {
      const bare = withoutMarkup(text);
      if (bare !== text) report(place, { bare: fold(bare) });
    }
  },
};
