import fc from 'fast-check';
import { toArabicDigits, toThaiDigits, writeNumber } from '../../src/thai/digits';
import { anyText } from './any-text';

describe('Thai and Arabic digits', () => {
  it.each([
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['พ.ศ. ๒๕๖๙', 'พ.ศ. 2569'],
    ['๔ (๒ x 2)', '4 (2 x 2)'],
    ['ไม่มีเลข', 'ไม่มีเลข'],
    ['', ''],
  ])('reads %j as %j', (thai, arabic) => {
    expect(toArabicDigits(thai)).toBe(arabic);
  });

  it.each([
    ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
    ['ข้อ 1.2', 'ข้อ ๑.๒'],
    ['ข้อ ๑.2', 'ข้อ ๑.๒'],
  ])('writes %j as %j', (arabic, thai) => {
    expect(toThaiDigits(arabic)).toBe(thai);
  });

  it('writes a number in the digits asked for', () => {
    expect(writeNumber(2569, 'thai')).toBe('๒๕๖๙');
    expect(writeNumber(2569, 'arabic')).toBe('2569');
  });

  it('loses nothing on the way there and back, and keeps the length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const arabic = toArabicDigits(text);
        expect(toArabicDigits(toThaiDigits(text))).toBe(arabic);
        expect(toArabicDigits(arabic)).toBe(arabic);
        expect(arabic).toHaveLength(text.length);
        expect(arabic).not.toMatch(/[๐-๙]/);
      }),
    );
  });
});
