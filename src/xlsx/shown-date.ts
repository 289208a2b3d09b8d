/** Excel shows this where a cell is too narrow, or a date impossible. */
const NOT_A_DATE = '########';

/** Days before this are times of day without a date. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** A date as people read it, `1/10/2024` (day, month, year of the Common Era), or a time of day, `08:30`. */
export function shownDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return NOT_A_DATE;
  if (date.getTime() < FIRST_DAY) return date.toISOString().slice(11, 16);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
