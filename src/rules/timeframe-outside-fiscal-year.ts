import { valueOf } from '../assessment/field';
import type { Period, Standing } from '../thai/period';
import { standingOf } from '../thai/period';
import type { Timeframe } from '../thai/timeframe';
import { timeframeStanding } from '../thai/timeframe';
import type { Rule } from './rule';
import { isReversedTimeframe, timeframesOf } from './timeframes';

/**
 * A timeframe lies wholly or partly outside the fiscal year of the form. What began earlier and goes
 * on (`ปีงบประมาณ พ.ศ. ๒๕๖๕ ถึงปัจจุบัน` in a form for 2566, source 000) covers the year: a measure
 * that is already in use may stay. A reversed timeframe has its own finding.
 */
export const timeframeOutsideFiscalYear: Rule<'timeframe-outside-fiscal-year'> = {
  id: 'timeframe-outside-fiscal-year',
  severity: 'warning',
  check(assessment, report) {
    const fiscalYear = valueOf(assessment.fiscalYear);
    if (fiscalYear === null) return;
    for (const { places, text, timeframe } of timeframesOf(assessment)) {
      if (isReversedTimeframe(timeframe)) continue;
      const standings = standingsOf(timeframe, fiscalYear);
      if (standings.every((standing) => standing === 'within')) continue;
      const wholly = standings.every((standing) => standing === 'outside');
      for (const place of places) report(place, { written: text, fiscalYear, wholly });
    }
  },
};

/** How each part of a timeframe lies to the year; none where that cannot be said. */
function standingsOf(timeframe: Timeframe, fiscalYear: number): readonly Standing[] {
  if (timeframe.kind === 'periods') {
    return timeframe.periods.map((period) => standingIn(period, fiscalYear));
  }
  if (timeframe.kind === 'until-now') {
    const { from } = timeframe;
    return from === null ? [] : [standingIn({ from, to: null }, fiscalYear)];
  }
  const standing = timeframeStanding(timeframe, fiscalYear);
  return standing === null ? [] : [standing];
}

/** A period without an end is outside only if it begins after the year. */
function standingIn(period: Period, fiscalYear: number): Standing {
  const standing = standingOf(period, fiscalYear);
  return period.to === null && standing === 'partly' ? 'within' : standing;
}
