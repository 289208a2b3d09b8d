import { numbersIn as english } from '../../src/locales/en/rules/interval';
import { numbersIn as thai } from '../../src/locales/th/rules/interval';
import type { Interval } from '../../src/thai/quantity';
import { readQuantity } from '../../src/thai/quantity';

function read(text: string): Interval {
  const quantity = readQuantity(text);
  if (quantity?.kind !== 'interval') throw new Error(`no numbers: ${text}`);
  return quantity.interval;
}

describe('the numbers of a criterion, as a message says them', () => {
  it.each([
    ['1 ครั้งต่อปี', '1 ครั้งต่อปี', '1 time a year'],
    ['3 - 4 ครั้งต่อเดือน', '3 ถึง 4 ครั้งต่อเดือน', '3 to 4 times a month'],
    ['๕ ครั้งขึ้นไป', '5 ครั้งขึ้นไป', '5 times or more'],
    ['มากกว่า ๕ ครั้ง', 'มากกว่า 5 ครั้ง', 'more than 5 times'],
    ['ไม่เกิน ๔ ครั้งต่อปี', 'ไม่เกิน 4 ครั้งต่อปี', 'at most 4 times a year'],
    ['น้อยกว่าร้อยละ 1', 'น้อยกว่าร้อยละ 1', 'less than 1 per cent'],
    ['ร้อยละ 5 แต่ไม่ถึงร้อยละ 30', 'ร้อยละ 5 แต่ไม่ถึงร้อยละ 30', '5 to below 30 per cent'],
    [
      'เกิน 1 แสนบาท ถึง 2.5 ล้านบาท',
      'มากกว่า 100,000 ถึง 2,500,000 บาท',
      'more than 100,000 up to 2,500,000 baht',
    ],
    [
      'มากกว่าร้อยละ 0.5 แต่ไม่ถึงร้อยละ 1',
      'มากกว่าร้อยละ 0.5 แต่ไม่ถึงร้อยละ 1',
      'more than 0.5 up to below 1 per cent',
    ],
  ])('%s', (text, inThai, inEnglish) => {
    expect(thai(read(text))).toBe(inThai);
    expect(english(read(text))).toBe(inEnglish);
  });
});
