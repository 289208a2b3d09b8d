import type { Interval } from '../../src/thai/quantity';

/** An interval for tables of cases: `(3, 5] times a year`, `[30, …) per-cent`. */
export function writeInterval(interval: Interval): string {
  const { low, lowIncluded, high, highIncluded, unit, every } = interval;
  const ends = `${lowIncluded ? '[' : '('}${low ?? '…'}, ${high ?? '…'}${highIncluded ? ']' : ')'}`;
  return `${ends} ${unit}${every === null ? '' : ` a ${every}`}`;
}
