import type { DigitStyle } from './digits';
import { toArabicDigits, toThaiDigits } from './digits';
import { fold } from './text';

/** Buddhist era minus Common Era. */
export const BUDDHIST_OFFSET = 543;

/**
 * The Thai fiscal year (Buddhist era) that a day belongs to: year N runs from 1 October N−1 to
 * 30 September N.
 */
export function fiscalYearOf(day: Date): number {
  const year = day.getFullYear() + BUDDHIST_OFFSET;
  return day.getMonth() >= 9 ? year + 1 : year;
}

/** The fiscal years a form may be for, Buddhist era. Outside is a slip of the finger. */
export const FISCAL_YEARS = { first: 2550, last: 2599 } as const;

/**
 * Finds a fiscal year in a title or label such as `ประจำปีงบประมาณ พ.ศ. ๒๕๖๙` or `ปีงบประมาณ 69`.
 * Two digits mean 25xx. Returns the Buddhist-era year, or `null` where none is named.
 */
export function findFiscalYear(text: string): number | null {
  const match = /ปี\s*งบประมาณ\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(\d{4}|\d{2})(?!\d)/.exec(
    toArabicDigits(fold(text)),
  );
  return match?.[1] === undefined ? null : readFiscalYear(match[1]);
}

/** Reads a bare year, `2569`, `๒๕๖๙` or `69`, as a Buddhist-era fiscal year within {@link FISCAL_YEARS}; otherwise `null`. */
export function readFiscalYear(text: string): number | null {
  const digits = /^(?:พ\s*\.?\s*ศ\s*\.?\s*)?(\d{4}|\d{2})$/.exec(toArabicDigits(fold(text)))?.[1];
  if (digits === undefined) return null;
  const year = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  return year >= FISCAL_YEARS.first && year <= FISCAL_YEARS.last ? year : null;
}

/**
 * The whole of a fiscal year as forms write it: `๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙`.
 *
 * @param year Buddhist era
 */
export function writeFiscalYearPeriod(year: number, digits: DigitStyle): string {
  const period = `1 ต.ค. ${year - 1} - 30 ก.ย. ${year}`;
  return digits === 'thai' ? toThaiDigits(period) : period;
}
