import fc from 'fast-check';
import {
  FISCAL_YEARS,
  findFiscalYear,
  fiscalYearOf,
  readFiscalYear,
} from '../../src/thai/fiscal-year';
import { toThaiDigits } from '../../src/thai/digits';
import { anyText } from './any-text';

describe('fiscalYearOf', () => {
  it.each([
    ['the last day of a year', new Date(2025, 8, 30), 2568],
    ['the first day of the next', new Date(2025, 9, 1), 2569],
    ['New Year', new Date(2026, 0, 1), 2569],
    ['the end of December', new Date(2026, 11, 31), 2570],
  ])('knows %s', (_, day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });
});

describe('findFiscalYear', () => {
  it.each([
    ['การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2569', 2569],
    ['ประจำปีงบประมาณ พ.ศ.๒๕๖๘', 2568],
    ['ปีงบประมาณ ๖๙', 2569],
    ['ปี งบประมาณ\nพ . ศ . ๒๕๖๖', 2566],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๕ ถึงปัจจุบัน', 2565],
    ['ปี\u200Bงบประมาณ\u00A02569', 2569],
  ])('finds it in %j', (text, year) => {
    expect(findFiscalYear(text)).toBe(year);
  });

  it.each([
    '',
    'ปี 2569',
    'ปีงบประมาณ',
    'ปีงบประมาณ พ.ศ. ......',
    'ปีงบประมาณ 25690',
    'ปีงบประมาณ 2469',
  ])('finds none in %j', (text) => {
    expect(findFiscalYear(text)).toBeNull();
  });
});

describe('readFiscalYear', () => {
  it.each([
    ['2569', 2569],
    ['๒๕๖๙', 2569],
    ['69', 2569],
    ['พ.ศ. ๒๕๖๙', 2569],
    [' 2569 ', 2569],
  ])('reads %j', (text, year) => {
    expect(readFiscalYear(text)).toBe(year);
  });

  it.each(['', '-', '256', '2026', '2600', '49', 'ปีหน้า', '2569/1'])('does not read %j', (text) => {
    expect(readFiscalYear(text)).toBeNull();
  });

  it('reads each year that a form may be for, written in any way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FISCAL_YEARS.first, max: FISCAL_YEARS.last }),
        fc.boolean(),
        fc.boolean(),
        (year, short, thai) => {
          const arabic = short ? String(year - 2500) : String(year);
          expect(readFiscalYear(thai ? toThaiDigits(arabic) : arabic)).toBe(year);
        },
      ),
    );
  });

  it('answers a year within bounds or null, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const year of [readFiscalYear(text), findFiscalYear(`ปีงบประมาณ ${text}`)]) {
          expect(year === null || (year >= FISCAL_YEARS.first && year <= FISCAL_YEARS.last)).toBe(
            true,
          );
        }
      }),
    );
  });
});
