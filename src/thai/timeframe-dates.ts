import type { CalendarDay } from './calendar-day';
import type { DateItem, Item } from './timeframe-items';
import type { Period } from './period';
import { firstDayOf, fiscalYearPeriod, lastDayOf, quarterPeriod } from './period';

/** What the dates of a timeframe come to. */
export interface Dated {
  readonly periods: readonly Period[];
  /** Set where a period goes on `ถึงปัจจุบัน`; its first day, or `null` where none is said. */
  readonly untilNow: { readonly from: CalendarDay | null } | null;
  /** Dates or quarters stand there whose year is neither written nor known. */
  readonly lacksYear: boolean;
  /** A date stands there that no calendar has. */
  readonly isImpossible: boolean;
}

/**
 * Makes periods of dates and quarters. A missing year is taken from the date beside it: before a
 * dated day the latest such day, after it the earliest. Where no date has a year, all lie in the
 * fiscal year given.
 *
 * @param fiscalYear Buddhist era; `null` where it is not known
 */
export function datesOf(items: readonly Item[], fiscalYear: number | null): Dated {
  const dates = items.filter((item) => item.kind === 'date');
  const years = withNeighbours(dates);
  const isInYear = fiscalYear !== null && dates.length > 0 && years.every((year) => year === null);
  const complete = isInYear
    ? dates.map(({ month }) => (month >= 10 ? fiscalYear - 1 : fiscalYear))
    : years;
  return readSpans(spansOf(items, complete, fiscalYear), isInYear);
}

/** The year of each date, where left out from the dates beside it; `null` where none of them has one. */
function withNeighbours(dates: readonly DateItem[]): readonly (number | null)[] {
  const years = dates.map(({ year }) => year);
  for (let index = dates.length - 2; index >= 0; index -= 1) {
    const [date, next, nextYear] = [dates[index], dates[index + 1], years[index + 1]];
    if (date?.year !== null || next === undefined || nextYear == null) continue;
    years[index] = position(date, 1) > position(next, 31) ? nextYear - 1 : nextYear;
  }
  for (let index = 1; index < dates.length; index += 1) {
    const [date, previous, year] = [dates[index], dates[index - 1], years[index - 1]];
    if (date === undefined || previous === undefined || year == null) continue;
    years[index] ??= position(date, 31) < position(previous, 1) ? year + 1 : year;
  }
  return years;
}

function position({ month, day }: DateItem, dayOfNone: number): number {
  return month * 100 + (day ?? dayOfNone);
}

/** A piece of time, or a word between two. */
type Span =
  | { readonly kind: 'span'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'bare-day'; readonly day: number }
  | { readonly kind: 'lacks-year' | 'impossible' | 'other' }
  | { readonly kind: 'range' | 'within' | 'since' | 'onward' | 'now' };

function spansOf(
  items: readonly Item[],
  years: readonly (number | null)[],
  fiscalYear: number | null,
): readonly Span[] {
  const quarterYear = yearOfQuarters(items) ?? fiscalYear;
  const spans: Span[] = [];
  let dates = 0;
  for (const item of items) {
    if (item.kind === 'date') {
      spans.push(daysOf(item, years[dates] ?? null));
      dates += 1;
    } else if (item.kind === 'quarter') {
      // `ไตรมาส ๑ (ต.ค. - ธ.ค. ๖๗)`: the dates say it better.
      spans.push(years.length > 0 ? { kind: 'other' } : quarterOf(item, quarterYear));
    } else if (item.kind === 'fiscal-year' || item.kind === 'year') {
      spans.push({ kind: 'other' });
    } else if (item.kind === 'bare-day') {
      spans.push(item);
    } else if (item.kind !== 'and') {
      spans.push({ kind: item.kind });
    }
  }
  return spans;
}

/** `ไตรมาส 3, 4/2568`, `ไตรมาส 4 ปี 2568`: quarters are those of the fiscal year. */
function yearOfQuarters(items: readonly Item[]): number | null {
  for (const item of items) {
    if (item.kind === 'quarter' && item.year !== null) return item.year;
  }
  const [year, ...others] = items.filter((item) => item.kind === 'year');
  return year !== undefined && others.length === 0 ? year.year : null;
}

function daysOf({ day, month }: DateItem, year: number | null): Span {
  if (year === null) return { kind: 'lacks-year' };
  const [from, to] = [firstDayOf({ day, month, year }), lastDayOf({ day, month, year })];
  return from === null || to === null ? { kind: 'impossible' } : { kind: 'span', from, to };
}

type Quarter = Extract<Item, { kind: 'quarter' }>;

function quarterOf({ quarter, year }: Quarter, yearOfAll: number | null): Span {
  const of = year ?? yearOfAll;
  return of === null ? { kind: 'lacks-year' } : { kind: 'span', ...quarterPeriod(quarter, of) };
}

function readSpans(spans: readonly Span[], isInYear: boolean): Dated {
  const periods: Period[] = [];
  let from: CalendarDay | null = null;
  for (let at = 0; at < spans.length; at += 1) {
    const [span, next, end] = [spans[at], spans[at + 1], spans[at + 2]];
    if (span?.kind !== 'span' && span?.kind !== 'bare-day') continue;
    if (next?.kind === 'range' && end?.kind === 'span') {
      const start = span.kind === 'span' ? span.from : { ...end.to, day: span.day };
      periods.push({ from: start, to: end.to });
      at += 2;
    } else if (span.kind === 'span') {
      if ((next?.kind === 'range' ? end : next)?.kind === 'now') from = span.from;
      periods.push(single(span, [spans[at - 2]?.kind, spans[at - 1]?.kind], next?.kind));
    }
  }
  // `ที่อยู่ปัจจุบัน` is no time that goes on.
  const goesOn = spans.some(({ kind }, at) => kind === 'now' && spans[at - 1]?.kind === 'range');
  const says = (kind: Span['kind']): boolean => spans.some((span) => span.kind === kind);
  return {
    periods,
    untilNow: from !== null || goesOn ? { from } : null,
    lacksYear: says('lacks-year') || (isInYear && periods.some(isBackwards)),
    isImpossible: says('impossible') || periods.some(hasNoSuchDay),
  };
}

/** The day of a `bare-day` belongs to the month of its end, which may be too short for it. */
function hasNoSuchDay({ from }: Period): boolean {
  return from !== null && firstDayOf(from) === null;
}

/** A date that is no end of a range: alone, a deadline, or a beginning. */
function single(
  { from, to }: Extract<Span, { kind: 'span' }>,
  [beforeThat, before]: readonly [Span['kind'] | undefined, Span['kind'] | undefined],
  after: Span['kind'] | undefined,
): Period {
  const goesOn = after === 'onward' || after === 'now' || after === 'range';
  if (goesOn || before === 'since') return { from, to: null };
  const isDeadline = before === 'within' || (before === 'range' && beforeThat === undefined);
  return { from: isDeadline ? null : from, to };
}

/** Without any year, `ก.ย. - ต.ค.` can lie in no fiscal year the right way round. */
function isBackwards({ from, to }: Period): boolean {
  return from !== null && to !== null && fiscalOrder(from) > fiscalOrder(to);
}

/** Place of a day within its fiscal year. */
function fiscalOrder({ month, day }: CalendarDay): number {
  return ((month + 2) % 12) * 100 + day;
}

/** The periods of whole fiscal years: `๒๕๖๖`, `2566 - 2570`, `2566 และ 2568`. */
export function fiscalYearsOf(items: readonly Item[]): readonly Period[] {
  const periods: Period[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'fiscal-year' || item.year === null) return;
    const end = items[at + 2];
    const isEnd = items[at - 1]?.kind === 'range' && items[at - 2]?.kind === 'fiscal-year';
    if (isEnd) return;
    const hasEnd =
      items[at + 1]?.kind === 'range' && (end?.kind === 'fiscal-year' || end?.kind === 'year');
    const last = hasEnd ? (end.year ?? item.year) : item.year;
    periods.push({ from: fiscalYearPeriod(item.year).from, to: fiscalYearPeriod(last).to });
  });
  return periods;
}
