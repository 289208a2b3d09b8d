/**
 * The four levels of risk, lowest first: ต่ำ, ปานกลาง, สูง, สูงมาก.
 * Source: sources 002 and 003, step 4 (matrix and legend).
 */
export const LEVELS = ['low', 'medium', 'high', 'very-high'] as const;

export type Level = (typeof LEVELS)[number];

/** The official Thai word of each level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  low: 'ต่ำ',
  medium: 'ปานกลาง',
  high: 'สูง',
  'very-high': 'สูงมาก',
};

/** Whether a risk of this level must have a measure, a timeframe and an owner (ปานกลาง and above). */
export function needsPlan(level: Level): boolean {
  return level !== 'low';
}
