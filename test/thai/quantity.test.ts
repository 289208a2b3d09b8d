import fc from 'fast-check';
import { toThaiDigits } from '../../src/thai/digits';
import { readQuantity } from '../../src/thai/quantity';
import { anyText } from './any-text';
import { writeInterval } from './write-interval';

function meaningOf(text: string): string {
  const quantity = readQuantity(text);
  if (quantity === null) return 'nothing';
  return quantity.kind === 'interval' ? writeInterval(quantity.interval) : quantity.kind;
}

describe('readQuantity', () => {
  it.each([
    ['มากกว่า ๕ ครั้งต่อปี', '(5, …) times a year'],
    ['โอกาสเกิดการกระทำทุจริตมากกว่า ๕ ครั้ง/ปี (มีโอกาสดำเนินการเป็นประจำ)', '(5, …) times a year'],
    ['ไม่เกิน 4 ครั้ง/ปี', '(…, 4] times a year'],
    ['๑ ครั้งต่อปี', '[1, 1] times a year'],
    ['1 ครั้งหรือน้อยกว่า', '(…, 1] times'],
    ['5 ครั้งต่อปีขึ้นไป', '[5, …) times a year'],
    ['ปีละไม่เกิน 3 ครั้ง', '(…, 3] times a year'],
    ['มากกว่า 3 ครั้ง แต่ไม่เกิน 5 ครั้งต่อปี', '(3, 5] times a year'],
    ['ไม่เกิน 5 ครั้ง แต่มากกว่า 3 ครั้ง', '(3, 5] times'],
    ['5-6 ครั้ง/เดือน', '[5, 6] times a month'],
    ['4 หรือ 5 ครั้ง', '[4, 5] times'],
    ['ไม่น้อยกว่า 3 ครั้ง ใน 1 ปี', '[3, …) times a year'],
    ['ตั้งแต่ร้อยละ 5 แต่ไม่ถึงร้อยละ 30', '[5, 30) per-cent'],
    ['ตั้งแต่ร้อยละ 5 แต่ไม่ถึง 30', '[5, 30) per-cent'],
    ['ร้อยละ ๓๐ ขึ้นไป', '[30, …) per-cent'],
    ['น้อยกว่าร้อยละ ๑', '(…, 1) per-cent'],
    ['เหตุการณ์ที่อาจเกิดได้สูง (ร้อยละ ๓๐)', '[30, 30] per-cent'],
    ['81-100 %', '[81, 100] per-cent'],
    ['81% - 100%', '[81, 100] per-cent'],
    ['ร้อยละ 20.01 ถึง 40.00', '[20.01, 40] per-cent'],
    ['≥ 80%', '[80, …) per-cent'],
    ['ความเสียหายตั้งแต่ 100,000 บาท ถึง 500,000 บาท', '[100000, 500000] baht'],
    ['เกินกว่า 1 ล้านบาท', '(1000000, …) baht'],
    ['เกิน 5 แสนบาท ถึง 1.5 ล้านบาท', '(500000, 1500000] baht'],
    ['1 - 5 แสนบาท', '[100000, 500000] baht'],
    ['1.1 ล้านบาท', '[1100000, 1100000] baht'],
    ['10,000 บาทหรือน้อยกว่า', '(…, 10000] baht'],
    ['..... บาท', 'blank'],
    ['ความเสียหายตั้งแต่..... บาท ถึง..... บาท', 'blank'],
    ['ตั้งแต่ 100 บาท ถึง ..... บาท', 'blank'],
    ['ความเสียหาย..... บาท หรือน้อยกว่า', 'blank'],
    ['ร้อยละ…', 'blank'],
    ['ไม่มี', 'none'],
    ['ไม่เคยเกิดขึ้น', 'none'],
  ])('reads %j as %s', (text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });

  it.each([
    '',
    'ประชาชนอาจฟ้องร้องต่อศาลหรือหน่วยงานที่กำกับดูแล',
    'แทบจะไม่มี',
    'ระดับ 5',
    'มาตรา 157',
    '1 เดือนต่อครั้งหรือมากกว่า',
    '1 ครั้งใน 5 ปี',
    '1 ครั้งต่อ 2 ปี',
    '100,000 บาท หรือร้อยละ 5 ของงบประมาณ',
    '1 ครั้ง 2 ครั้ง และ 3 ครั้ง',
    'ตั้งแต่ 500 บาท ถึง 100 บาท',
    'มากกว่า 5 ครั้ง มากกว่า 3 ครั้ง',
    '9999999999999999999 ครั้ง',
  ])('reads no quantity in %j', (text) => {
    expect(meaningOf(text)).toBe('nothing');
  });

  it('reads every whole number in both digits', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        for (const digits of [String(count), toThaiDigits(String(count))]) {
          expect(meaningOf(`มากกว่า ${digits} ครั้งต่อปี`)).toBe(`(${count}, …) times a year`);
          expect(meaningOf(`ไม่เกินร้อยละ${digits}`)).toBe(`(…, ${count}] per-cent`);
        }
      }),
    );
  });

  it('answers any text with ends in order, or nothing', () => {
    const piece = fc.constantFrom(
      ...['๕', '30', '1,000', '.....', ' ', '-', 'ถึง', 'หรือ', 'แต่', 'ร้อยละ', '%', 'บาท', 'ครั้ง'],
      ...['ต่อปี', '/เดือน', 'ล้าน', 'มากกว่า', 'ไม่เกิน', 'ตั้งแต่', 'ไม่ถึง', 'ขึ้นไป', 'ไม่มี', 'ก'],
    );
    const criteria = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, criteria), (text) => {
        const quantity = readQuantity(text);
        if (quantity?.kind !== 'interval') return;
        const { low, high } = quantity.interval;
        expect(low ?? high).not.toBeNull();
        expect(low === null || high === null || low <= high).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['1', '1,', '.', '. ', 'ไม่', 'ไม่ ', 'ร้อยละ ', '1 ครั้ง ', 'ใน', '< '])(
    'comes to an end on the longest cell, full of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_766);
      expect(readQuantity(`${text}x`)?.kind).not.toBe('interval');
    },
  );
});
