import { hasContent } from './text';
import type { Interval } from './quantity';
import { readQuantity } from './quantity';

/** Two ratings that follow each other, and the numbers between or in both of them. */
export interface Seam {
  /** 2 to 5 */
  readonly upper: number;
  /** One less than {@link upper}. */
  readonly lower: number;
  /** The numbers that neither of them takes in, or both do. */
  readonly numbers: Interval;
}

/** What is wrong with the list of meanings of one factor. */
export interface CriteriaReading {
  /** Ratings, 5 to 1, that have no meaning. */
  readonly missing: readonly number[];
  /** Ratings, 5 to 1, whose amount is still to be filled in (`..... บาท`). */
  readonly blank: readonly number[];
  readonly gaps: readonly Seam[];
  readonly overlaps: readonly Seam[];
}

/**
 * Compares the meanings of the ratings 5, 4, 3, 2 and 1 of likelihood or impact, in this order. Only
 * neighbours that count the same thing are compared; what lies above 5 or below 1 is not asked for.
 *
 * How such lists are meant: `ไม่เกิน 4` over `ไม่เกิน 3` is only what is above 3, and `3 ขึ้นไป` under
 * `5 ขึ้นไป` only what is below 5. Times are whole numbers, so `5 ขึ้นไป` over `ไม่เกิน 4` leaves nothing
 * out; likewise bounds of per cent or baht written to the same place (`21-40`, `41-60`). A lone number of
 * per cent or baht stands for what leads up to it.
 */
export function compareCriteria(meanings: readonly string[]): CriteriaReading {
  const quantities = meanings.map((meaning) =>
    hasContent(meaning) ? readQuantity(meaning) : null,
  );
  const ratings = meanings.map((_, index) => meanings.length - index);
  const gaps: Seam[] = [];
  const overlaps: Seam[] = [];
  for (let index = 0; index + 1 < meanings.length; index += 1) {
    const [above, below] = [quantities[index], quantities[index + 1]];
    const rating = meanings.length - index;
    const lowest = below?.kind === 'none' ? NOUGHT_TIMES : intervalOf(below);
    const seam = seamOf(intervalOf(above), lowest);
    if (seam === null) continue;
    const found = { upper: rating, lower: rating - 1, numbers: seam.numbers };
    (seam.kind === 'gap' ? gaps : overlaps).push(found);
  }
  return {
    missing: ratings.filter((_, index) => !hasContent(meanings[index] ?? '')),
    blank: ratings.filter((_, index) => quantities[index]?.kind === 'blank'),
    gaps,
    overlaps,
  };
}

const NOUGHT_TIMES: Interval = {
  low: 0,
  lowIncluded: true,
  high: 0,
  highIncluded: true,
  unit: 'times',
  every: null,
  isSingle: true,
};

function intervalOf(quantity: ReturnType<typeof readQuantity> | undefined): Interval | null {
  return quantity?.kind === 'interval' ? quantity.interval : null;
}

interface FoundSeam {
  readonly kind: 'gap' | 'overlap';
  readonly numbers: Interval;
}

function seamOf(upper: Interval | null, lower: Interval | null): FoundSeam | null {
  if (upper === null || lower === null || !countTheSame(upper, lower)) return null;
  if (upper.unit === 'times') return seamOfTimes(upper, lower);
  return seamOfMeasures(upper, lower);
}

function countTheSame(one: Interval, other: Interval): boolean {
  if (one.unit !== other.unit) return false;
  return one.every === null || other.every === null || one.every === other.every;
}

/** Whole numbers: every bound becomes one that is included. */
function seamOfTimes(upper: Interval, lower: Interval): FoundSeam | null {
  const top = highestTime(lower);
  const bottom = lowestTime(upper);
  const every = upper.every ?? lower.every;
  const between = (low: number, high: number | null): Interval => ({
    low,
    lowIncluded: true,
    high,
    highIncluded: high !== null,
    unit: 'times',
    every,
    isSingle: low === high,
  });
  if (top !== null && bottom !== null) {
    if (bottom > top + 1) return { kind: 'gap', numbers: between(top + 1, bottom - 1) };
    const highest = highestTime(upper);
    const end = highest === null ? top : Math.min(top, highest);
    if (isBelow(upper, lower) || bottom > end) return null;
    return { kind: 'overlap', numbers: between(bottom, end) };
  }
  return openOverlap(upper, lower);
}

function highestTime({ high, highIncluded }: Interval): number | null {
  if (high === null) return null;
  return highIncluded ? Math.floor(high) : Math.ceil(high) - 1;
}

function lowestTime({ low, lowIncluded }: Interval): number | null {
  if (low === null) return null;
  return lowIncluded ? Math.ceil(low) : Math.floor(low) + 1;
}

function seamOfMeasures(upper: Interval, lower: Interval): FoundSeam | null {
  const [top, bottom] = [lower.high, upper.isSingle ? upper.high : upper.low];
  if (top === null || bottom === null) return openOverlap(upper, lower);
  const bounds = { unit: upper.unit, every: upper.every ?? lower.every };
  if (bottom > top) {
    // A lone number leads up from whatever is below it.
    if (upper.isSingle) return null;
    const bothIncluded = lower.highIncluded && upper.lowIncluded;
    if (bothIncluded && bottom - top <= stepOf(top, bottom) * (1 + 1e-9)) return null;
    const ends = { lowIncluded: !lower.highIncluded, highIncluded: !upper.lowIncluded };
    return {
      kind: 'gap',
      numbers: { low: top, high: bottom, ...ends, ...bounds, isSingle: false },
    };
  }
  if (bottom === top && lower.highIncluded !== upper.lowIncluded) return null;
  const at = { low: bottom, lowIncluded: true, high: top, highIncluded: true, ...bounds };
  if (bottom === top && !lower.highIncluded) {
    return { kind: 'gap', numbers: { ...at, isSingle: true } };
  }
  if (isBelow(upper, lower)) return null;
  const lowIncluded = upper.lowIncluded;
  const isCut = upper.high !== null && upper.high < top;
  const high = isCut ? upper.high : top;
  const highIncluded = isCut ? upper.highIncluded : lower.highIncluded;
  const numbers = { ...at, lowIncluded, high, highIncluded, isSingle: bottom === high };
  return { kind: 'overlap', numbers };
}

/** The list runs the other way here: that is another mistake, or none. */
function isBelow(upper: Interval, lower: Interval): boolean {
  if (upper.high === null || lower.low === null) return false;
  return upper.high < lower.low;
}

/**
 * Both are open to the same side (`ไม่เกิน 4` over `ไม่เกิน 3`): the nearer bound cuts the other off, unless
 * they are the same or the wrong way round.
 */
function openOverlap(upper: Interval, lower: Interval): FoundSeam | null {
  const base = { unit: upper.unit, every: upper.every ?? lower.every, isSingle: false };
  if (upper.low === null && upper.high !== null && lower.high !== null && lower.low === null) {
    if (upper.high > lower.high || differs(upper, lower, 'high')) return null;
    const { high, highIncluded } = upper;
    return {
      kind: 'overlap',
      numbers: { low: null, lowIncluded: false, high, highIncluded, ...base },
    };
  }
  if (lower.high === null && lower.low !== null && upper.low !== null && upper.high === null) {
    if (upper.low > lower.low || differs(upper, lower, 'low')) return null;
    const { low, lowIncluded } = lower;
    return {
      kind: 'overlap',
      numbers: { low, lowIncluded, high: null, highIncluded: false, ...base },
    };
  }
  return null;
}

/** The same number, and only the one that reaches further takes it in: `ไม่เกิน 5` over `น้อยกว่า 5`. */
function differs(upper: Interval, lower: Interval, end: 'low' | 'high'): boolean {
  if (upper[end] !== lower[end]) return false;
  return end === 'high'
    ? upper.highIncluded && !lower.highIncluded
    : !upper.lowIncluded && lower.lowIncluded;
}

/** One in the last place that either number is written to: 1 for 20 and 21, 0.01 for 4.99 and 5. */
function stepOf(one: number, other: number): number {
  return 10 ** -Math.max(decimalsOf(one), decimalsOf(other));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
