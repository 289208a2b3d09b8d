/** Parts of a number format that are no codes: quoted text, escaped characters, colours, locales. */
const NO_CODES = /"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format (en-US, as Office.js gives it) shows a date or a time. */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  return /[dmyhsb]/i.test(format.replace(NO_CODES, ''));
}

/** Excel counts days from 1899-12-30, for all days after its phantom 29 February 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A date serial as day/month/year in the Common Era, where Excel shows none. */
export function plainDate(serial: number): string {
  const date = new Date(FIRST_DAY + Math.floor(serial) * DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
