import type { CalendarDay } from './calendar-day';
import { calendarDay, compareDays, daysInMonth } from './calendar-day';

/** Days from one to another, both included. An end that is `null` is open. */
export interface Period {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** A period with both its ends. */
export interface ClosedPeriod extends Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Fiscal year N (Buddhist era): 1 October N−1 to 30 September N. */
export function fiscalYearPeriod(year: number): ClosedPeriod {
  return monthsPeriod({ year: year - 1, month: 10 }, { year, month: 9 });
}

/** Quarter 1 to 4 of a fiscal year (Buddhist era): the first is October to December of the year before. */
export function quarterPeriod(quarter: 1 | 2 | 3 | 4, year: number): ClosedPeriod {
  const month = quarter === 1 ? 10 : quarter * 3 - 5;
  const of = quarter === 1 ? year - 1 : year;
  return monthsPeriod({ year: of, month }, { year: of, month: month + 2 });
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthsPeriod(first: Month, last: Month): ClosedPeriod {
  return { from: { ...first, day: 1 }, to: { ...last, day: daysInMonth(last.year, last.month) } };
}

/** Whether a period ends before it begins. An open one never does. */
export function isReversed({ from, to }: Period): boolean {
  return from !== null && to !== null && compareDays(from, to) > 0;
}

/**
 * How a period lies to a fiscal year: `within` it, `partly` in it, or `outside`, with no day in it.
 * A deadline (`from` open) is judged by its day alone. A period without an end that began before the
 * year goes on in it: `partly`. A reversed period is read as if its ends were the right way round.
 */
export type Standing = 'within' | 'partly' | 'outside';

/** See {@link Standing}. The fiscal year is Buddhist era. */
export function standingOf(period: Period, fiscalYear: number): Standing {
  const year = fiscalYearPeriod(fiscalYear);
  const { from, to } = isReversed(period) ? { from: period.to, to: period.from } : period;
  const first = from ?? to;
  if (first === null) return 'partly';
  if (compareDays(first, year.to) > 0) return 'outside';
  if (to !== null && compareDays(to, year.from) < 0) return 'outside';
  const startsInside = compareDays(first, year.from) >= 0;
  const endsInside = to === null || compareDays(to, year.to) <= 0;
  return startsInside && endsInside ? 'within' : 'partly';
}

/** Whether a period has no day in the fiscal year (Buddhist era). */
export function isOutside(period: Period, fiscalYear: number): boolean {
  return standingOf(period, fiscalYear) === 'outside';
}

/** A day as far as it was written. */
export interface WrittenDay {
  /** Buddhist era. */
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** `null`: the whole month. */
  readonly day: number | null;
}

/** The first day meant by a written day; `null` where there is no such day. */
export function firstDayOf({ year, month, day }: WrittenDay): CalendarDay | null {
  return calendarDay(year, month, day ?? 1);
}

/** The last day meant by a written day; `null` where there is no such day. */
export function lastDayOf({ year, month, day }: WrittenDay): CalendarDay | null {
  return calendarDay(year, month, day ?? daysInMonth(year, month));
}
