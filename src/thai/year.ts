import { BUDDHIST_OFFSET } from './fiscal-year';

/** พ.ศ. or ค.ศ. */
export type Era = 'buddhist' | 'common';

/** Buddhist era. Laws and orders named in a form may be a century old; plans reach some decades ahead. */
const YEARS = { first: 2400, last: 2699 } as const;
/** Two digits below this would be a year before any form of this kind. */
const FIRST_SHORT_YEAR = 49;

/**
 * A year from its digits, as Buddhist era; `null` where no year can be meant. Four digits say their
 * era by their size. Two digits are Buddhist, 49 to 99, unless `era` says otherwise.
 *
 * @param digits Arabic digits
 */
export function readYear(digits: string, era: Era | null): number | null {
  const value = Number(digits);
  if (digits.length === 4) return fourDigits(value, era);
  if (digits.length !== 2) return null;
  if (era === 'common') return fourDigits(2000 + value, era);
  return value >= FIRST_SHORT_YEAR ? 2500 + value : null;
}

function fourDigits(value: number, era: Era | null): number | null {
  const isCommon = era === 'common' || (era === null && value < YEARS.first);
  const year = isCommon ? value + BUDDHIST_OFFSET : value;
  return year >= YEARS.first && year <= YEARS.last ? year : null;
}
