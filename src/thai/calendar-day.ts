import type { DigitStyle } from './digits';
import { toThaiDigits } from './digits';
import { BUDDHIST_OFFSET } from './fiscal-year';
import type { MonthStyle } from './month';
import { monthName } from './month';

/** A day that exists in the calendar. Make one with {@link calendarDay}. */
export interface CalendarDay {
  /** Buddhist era, four digits. */
  readonly year: number;
  /** 1 for มกราคม … 12 for ธันวาคม. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The day, or `null` where the calendar has none such (`31 ก.พ.`). The year is Buddhist era. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (![year, month, day].every(Number.isSafeInteger)) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** How many days a month has: 28 to 31. The year is Buddhist era, the month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year - BUDDHIST_OFFSET) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(commonYear: number): boolean {
  return (commonYear % 4 === 0 && commonYear % 100 !== 0) || commonYear % 400 === 0;
}

/** Less than 0 where `one` is the earlier day, 0 where they are the same, more where it is the later. */
export function compareDays(one: CalendarDay, other: CalendarDay): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** A day as forms write it: `๑ ต.ค. ๒๕๖๗`, or `1 ตุลาคม 2567`. */
export function writeDay(day: CalendarDay, digits: DigitStyle, months: MonthStyle): string {
  const text = `${day.day} ${monthName(day.month, months)} ${day.year}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}
