import type { Interval } from '../../../thai/quantity';
import { writeAmount } from '../../amount';

/** Numbers as a sentence says them: `21 to 25 times a year`, `more than 20 up to 30 per cent`. */
export function numbersIn({ low, lowIncluded, high, highIncluded, unit, every }: Interval): string {
  const counted = { times: 'times', 'per-cent': 'per cent', baht: 'baht' }[unit];
  const often = every === null ? '' : ` a ${every}`;
  const behind = ` ${low === 1 && high === 1 && unit === 'times' ? 'time' : counted}${often}`;
  if (low === null) {
    if (high === null) return '';
    return `${highIncluded ? 'at most' : 'less than'} ${writeAmount(high)}${behind}`;
  }
  const from = `${lowIncluded ? '' : 'more than '}${writeAmount(low)}`;
  if (high === null) return `${from}${behind}${lowIncluded ? ' or more' : ''}`;
  if (low === high) return from + behind;
  const to = `${lowIncluded ? 'to' : 'up to'} ${highIncluded ? '' : 'below '}${writeAmount(high)}`;
  return `${from} ${to}${behind}`;
}
