import { fold } from '../thai/text';
import type { Rule } from './rule';
import { timeframesOf } from './timeframes';

/** `ตลอดปี` in a form for one year says which. */
const WHOLE_YEAR = /ตลอด ?(?:ทั้ง ?)?ปี/;

/**
 * A timeframe is a length of time without a date (source 003: `๑ วัน`), or says `ต่อเนื่อง` and no
 * more. How often something is done (`ทุกเดือน`) is not called vague.
 */
export const timeframeVague: Rule<'timeframe-vague'> = {
  id: 'timeframe-vague',
  severity: 'warning',
  check(assessment, report) {
    for (const { places, text, timeframe } of timeframesOf(assessment)) {
      const vagueness = timeframe.kind;
      if (vagueness !== 'duration' && vagueness !== 'ongoing') continue;
      if (vagueness === 'ongoing' && WHOLE_YEAR.test(fold(text))) continue;
      for (const place of places) report(place, { written: text, vagueness });
    }
  },
};
