import { isReversedTimeframe, timeframesOf } from './timeframes';
import type { Rule } from './rule';

/** A timeframe ends before it begins, such as `1 ต.ค. 68 - 30 ก.ย. 68`. */
export const timeframeReversed: Rule<'timeframe-reversed'> = {
  id: 'timeframe-reversed',
  severity: 'warning',
  check(assessment, report) {
    for (const { places, text, timeframe } of timeframesOf(assessment)) {
      if (!isReversedTimeframe(timeframe)) continue;
      for (const place of places) report(place, { written: text });
    }
  },
};
