/** What a word behind a number multiplies it by. `ร้อยละ` (per cent) is no multiplier. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  ร้อย: 100,
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
  ล้าน: 1_000_000,
};

/**
 * Regular expression sources for numbers in Arabic digits. Thousands are grouped by commas rightly
 * or not at all; at most 15 digits, which a number of this language holds exactly.
 */
export const NUMBER_SOURCES = {
  number: '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?',
  multiplier: 'ร้อย(?!ละ)|พัน|หมื่น|แสน|ล้าน',
} as const;

/** The value of a number such as `1,500.50`. */
export function valueOfNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** What a multiplier such as `ล้าน` stands for; 1 for any other word, or none. */
export function multiplierOf(word: string | undefined): number {
  return MULTIPLIERS[word ?? ''] ?? 1;
}

/** Multiplies without the dust of binary fractions: 1.1 ล้าน is 1,100,000. */
export function multiplied(value: number, multiplier: number): number {
  return Number((value * multiplier).toPrecision(15));
}
