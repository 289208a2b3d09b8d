import fc from 'fast-check';
import { orderNumber, shorten } from '../../src/locales/quotation';
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
