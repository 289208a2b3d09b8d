import type { Interval } from '../../../thai/quantity';
import { writeAmount } from '../../amount';

const EVERY = {
  day: 'ต่อวัน',
  week: 'ต่อสัปดาห์',
  month: 'ต่อเดือน',
  quarter: 'ต่อไตรมาส',
  year: 'ต่อปี',
} as const;

/** Numbers as a sentence says them: `21 ถึง 25 ครั้งต่อปี`, `มากกว่าร้อยละ 20 ถึงร้อยละ 30`. */
export function numbersIn({ low, lowIncluded, high, highIncluded, unit, every }: Interval): string {
  // Thai writes a space before a number, but none before ร้อยละ.
  const after = (word: string, value: number): string =>
    unit === 'per-cent'
      ? `${word}ร้อยละ ${writeAmount(value)}`
      : `${word} ${writeAmount(value)}`.trimStart();
  const counted = { times: ' ครั้ง', 'per-cent': '', baht: ' บาท' }[unit];
  const behind = `${counted}${every === null ? '' : EVERY[every]}`;
  if (low === null) {
    return high === null ? '' : after(highIncluded ? 'ไม่เกิน' : 'น้อยกว่า', high) + behind;
  }
  const from = after(lowIncluded ? '' : 'มากกว่า', low);
  if (high === null) return `${from}${behind}${lowIncluded ? 'ขึ้นไป' : ''}`;
  if (low === high) return from + behind;
  return `${from} ${after(highIncluded ? 'ถึง' : 'แต่ไม่ถึง', high)}${behind}`;
}
