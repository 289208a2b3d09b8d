import fc from 'fast-check';
import { toThaiDigits } from '../../src/thai/digits';
import { readWholeNumber } from '../../src/thai/whole-number';
import { anyText } from './any-text';

describe('readWholeNumber', () => {
  it.each([
    ['3', 3],
    ['๓', 3],
    ['๑๒', 12],
    ['๑.', 1],
    ['1)', 1],
    ['๒.)', 2],
    ['3.0', 3],
    ['3.00', 3],
    [' 4\u00A0', 4],
    ['\u200B5', 5],
    ['05', 5],
    ['0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readWholeNumber(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '3.5',
    '-3',
    '1-5',
    '1.1',
    '๒ (๑ x ๒)',
    'สาม',
    '3x',
    '#REF!',
    '1e3',
    '9999999999',
  ])('does not take %j for a whole number', (text) => {
    expect(readWholeNumber(text)).toBeNull();
  });

  it('reads every whole number in both digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (value) => {
        expect(readWholeNumber(String(value))).toBe(value);
        expect(readWholeNumber(toThaiDigits(String(value)))).toBe(value);
      }),
    );
  });

  it('answers a whole number or null, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = readWholeNumber(text);
        expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
});
