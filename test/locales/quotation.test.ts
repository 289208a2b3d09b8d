import fc from 'fast-check';
import { aroundDifference, orderNumber, shorten } from '../../src/locales/quotation';
import { fold } from '../../src/thai/text';
import { anyText } from '../thai/any-text';

describe('shorten', () => {
  it.each([
    ['a text that fits', 'รับคำขอ', 7, 'รับคำขอ'],
    ['line breaks', 'รับ\nคำขอ', 20, 'รับ คำขอ'],
    ['a long text', 'abcdefgh', 3, 'abc…'],
    ['a space before the cut', 'abc defgh', 4, 'abc…'],
    ['a consonant and its tone mark', 'กที่ดิน', 2, 'ก…'],
    ['a consonant and its sara am', 'กคำขอ', 2, 'ก…'],
    ['a vowel that stands before its consonant', 'กเงิน', 2, 'ก…'],
  ])('keeps to one line and parts nothing: %s', (_, text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it('gives the beginning of any text, no longer than asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, length) => {
        const short = shorten(text, length);
        expect(Array.from(short).length).toBeLessThanOrEqual(length + 1);
        expect(fold(text).startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('orderNumber', () => {
  it.each([
    ['๑.', '1'],
    ['2)', '2'],
    ['๑.๒', '1.2'],
    ['ก.', 'ก.'],
    ['', ''],
  ])('reads %j as %j', (order, number) => {
    expect(orderNumber(order)).toBe(number);
  });
});

describe('aroundDifference', () => {
  it.each([
    ['short texts whole', 'ดัดแปลง', 'ตัดแปลง', 20, 'ดัดแปลง', 'ตัดแปลง'],
    ['a middle', 'abcdefghijklmnopq', 'abcdefghijkXmnopq', 6, '…jklmno…', '…jkXmno…'],
    ['the end of the shorter one', 'abcdefghijklmnop', 'abcdefgh', 6, '…ghijkl…', '…cdefgh'],
    ['no mere spaces', 'ab cdefghijkl', 'abcdefghijXl', 6, '…ghijkl', '…ghijXl'],
    ['no leading number', '๑. abcdefghij', '(2) abcdefghXj', 4, '…ghij', '…ghXj'],
    ['no part of a consonant with marks', 'กขคที่ดินงจฉ', 'กขคที่นาฬิกา', 4, '…ที่…', '…ที่น…'],
  ])('shows %s', (_, a, b, length, one, other) => {
    expect(aroundDifference(a, b, length)).toEqual([one, other]);
  });

  it('gives two excerpts of any texts, no longer than asked for by more than what cannot be parted', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        for (const excerpt of aroundDifference(a, b, 36)) {
          expect(Array.from(excerpt).length).toBeLessThanOrEqual(38);
        }
      }),
    );
  });
});
