/** Excel shows this where a cell is too narrow, or a date impossible. */
const NOT_A_DATE = '########';

/** The last day that Excel knows, 31 December 9999. */
const LAST_SERIAL = 2_958_466;
/** Excel counts a 29 February 1900 that never was: days before it lie one further on. */
const AFTER_LEAP_DAY = 60;
const DAYS_TO_1904 = 1_462;
const DAY = 86_400;

/**
 * A date as people read it, `1/10/2024` (day, month, year of the Common Era), or a time of day,
 * `08:30`.
 *
 * @param serial days as Excel counts them, from 1900 or from 1904
 */
export function shownDate(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + DAYS_TO_1904 : serial;
  if (!(days >= 0 && days < LAST_SERIAL)) return NOT_A_DATE;
  const epoch = Date.UTC(1899, 11, days < AFTER_LEAP_DAY ? 31 : 30);
  const date = new Date(epoch + Math.round(days * DAY) * 1000);
  return days < 1 ? date.toISOString().slice(11, 16) : shownDay(date);
}

/** A date that a file wrote as text, `2024-10-01` or with a time behind it. */
export function shownWrittenDate(text: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? NaN);
  return Number.isNaN(date.getTime()) ? NOT_A_DATE : shownDay(date);
}

function shownDay(date: Date): string {
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
