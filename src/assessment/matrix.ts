import type { Level } from './level';
import { LEVELS } from './level';

/** A likelihood or an impact: 1 (least) to 5 (most). */
export const RATINGS = [1, 2, 3, 4, 5] as const;

export type Rating = (typeof RATINGS)[number];

/** The rating that a number is, or `null`. */
export function asRating(value: number): Rating | null {
  return RATINGS.find((rating) => rating === value) ?? null;
}

/** Risk Score (L x I): 1 to 25, of which only 1 2 3 4 5 6 8 9 10 12 15 16 20 25 can occur. */
export function scoreOf(likelihood: Rating, impact: Rating): number {
  return likelihood * impact;
}

/**
 * The lowest score of each level of the 5×5 matrix: ต่ำ under 5, ปานกลาง 5–9, สูง 10–14, สูงมาก from 15.
 * Source: sources 002 and 003, step 4, the legend under the matrix.
 */
export const LEVEL_FLOORS: Readonly<Record<Level, number>> = {
  low: 1,
  medium: 5,
  high: 10,
  'very-high': 15,
};

/** The level that a score of the 5×5 matrix stands for. Throws a RangeError below 1. */
export function levelOf(score: number): Level {
  const level = [...LEVELS].reverse().find((candidate) => score >= LEVEL_FLOORS[candidate]);
  if (level === undefined) throw new RangeError(`no level for the score ${score}`);
  return level;
}
