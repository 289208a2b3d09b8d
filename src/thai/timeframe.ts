import type { CalendarDay } from './calendar-day';
import { toArabicDigits } from './digits';
import type { Period, Standing } from './period';
import { fiscalYearPeriod, standingOf } from './period';
import { fold } from './text';
import { datesOf, fiscalYearsOf } from './timeframe-dates';
import type { Item } from './timeframe-items';
import { itemsOf } from './timeframe-items';
import { tokensOf } from './timeframe-tokens';
import type { Undated } from './timeframe-words';
import { readUndated } from './timeframe-words';

/** What the timeframe (ระยะเวลาดำเนินการ) of a measure says. Years are Buddhist era. */
export type Timeframe =
  /** One or more periods, deadlines or days, in the order written. Never empty. */
  | { readonly kind: 'periods'; readonly periods: readonly Period[] }
  /** `ปีงบประมาณ พ.ศ. ๒๕๖๖`; without its number (`ตลอดปีงบประมาณ`) the year is `null`. */
  | { readonly kind: 'whole-fiscal-year'; readonly year: number | null }
  /** `ปี 2568`, which may mean the calendar's year or the fiscal one. */
  | { readonly kind: 'year'; readonly year: number }
  /** `… ถึงปัจจุบัน`; `null` where no beginning is said. */
  | { readonly kind: 'until-now'; readonly from: CalendarDay | null }
  /** Months or quarters, but neither they nor the form say of which year. */
  | { readonly kind: 'no-year' }
  | Undated
  /** Nothing that is understood for certain, or a date that no calendar has (`๓๑ ก.พ.`). */
  | { readonly kind: 'unreadable'; readonly reason: 'no-such-day' | 'not-understood' };

/**
 * Reads the timeframe of a measure, in any of the ways that forms write it; other words around are
 * passed over. Dates go before everything else that is said: `ต่อเนื่องทุกเดือน ต.ค. ๖๗ - ก.ย. ๖๘` is
 * a period.
 *
 * @param fiscalYear the year of the form, Buddhist era: quarters and months without a year lie in it
 */
export function readTimeframe(text: string, fiscalYear: number | null = null): Timeframe {
  const items = itemsOf(tokensOf(text));
  const words = toArabicDigits(fold(text));
  return readDated(items, words, fiscalYear) ?? readUndated(words) ?? NOT_UNDERSTOOD;
}

function readDated(
  items: readonly Item[],
  words: string,
  fiscalYear: number | null,
): Timeframe | null {
  const named = items.filter((item) => item.kind === 'fiscal-year');
  const namedYear = named.find(({ year }) => year !== null)?.year ?? null;
  const hasYear = items.some((item) => item.kind === 'date' && item.year !== null);
  if (!hasYear && namedYear === null && EVERY_YEAR.test(words)) return null;
  const { periods, untilNow, lacksYear, isImpossible } = datesOf(items, namedYear ?? fiscalYear);
  if (isImpossible) return { kind: 'unreadable', reason: 'no-such-day' };
  if (lacksYear) return { kind: 'no-year' };
  if (untilNow?.from && periods.length === 1) return { kind: 'until-now', from: untilNow.from };
  if (periods.length > 0) return { kind: 'periods', periods };
  if (untilNow !== null) {
    const from = namedYear === null ? null : fiscalYearPeriod(namedYear).from;
    return { kind: 'until-now', from };
  }
  const years = fiscalYearsOf(items);
  const [first, ...more] = years;
  if (more.length > 0 || (first !== undefined && !isWholeYear(first, namedYear))) {
    return { kind: 'periods', periods: years };
  }
  if (named.length > 0) return { kind: 'whole-fiscal-year', year: namedYear };
  const [year, ...otherYears] = items.filter((item) => item.kind === 'year');
  return year !== undefined && otherYears.length === 0 ? year : null;
}

function isWholeYear({ to }: Period, year: number | null): boolean {
  return to?.year === year;
}

const NOT_UNDERSTOOD: Timeframe = { kind: 'unreadable', reason: 'not-understood' };
/** `ภายในเดือนมีนาคมของทุกปี` names no month of one year. */
const EVERY_YEAR = /(?:ทุก|แต่ละ) ?ปี/;
/** Why nobody can say from a timeframe when a measure is due; `null` where one can. */
export type Vagueness = 'duration' | 'recurring' | 'ongoing';

/** See {@link Vagueness}. What could not be read is not called vague. */
export function vaguenessOf(timeframe: Timeframe): Vagueness | null {
  switch (timeframe.kind) {
    case 'duration':
    case 'recurring':
    case 'ongoing':
      return timeframe.kind;
    case 'periods':
    case 'whole-fiscal-year':
    case 'year':
    case 'until-now':
    case 'no-year':
    case 'unreadable':
      return null;
  }
}

/**
 * How a timeframe lies to a fiscal year (Buddhist era); `null` where it does not say enough. Several
 * periods are `within` or `outside` only if all are. `ปี 2568` may be either year that it touches.
 */
export function timeframeStanding(timeframe: Timeframe, fiscalYear: number): Standing | null {
  switch (timeframe.kind) {
    case 'periods': {
      const [first, ...more] = timeframe.periods.map((period) => standingOf(period, fiscalYear));
      return first !== undefined && more.every((standing) => standing === first) ? first : 'partly';
    }
    case 'whole-fiscal-year':
      if (timeframe.year === null) return null;
      return timeframe.year === fiscalYear ? 'within' : 'outside';
    case 'year':
      return timeframe.year === fiscalYear || timeframe.year === fiscalYear - 1
        ? 'within'
        : 'outside';
    case 'until-now':
      return timeframe.from === null
        ? null
        : standingOf({ from: timeframe.from, to: null }, fiscalYear);
    case 'no-year':
    case 'duration':
    case 'recurring':
    case 'ongoing':
    case 'unreadable':
      return null;
  }
}
