import fc from 'fast-check';
import { calendarDay, compareDays, daysInMonth, writeDay } from '../../src/thai/calendar-day';
import { readTimeframe } from '../../src/thai/timeframe';
import { anyDay } from './any-day';

describe('calendarDay', () => {
  it.each([
    [2567, 2, 29],
    [2568, 2, 28],
    [2543, 2, 29],
    [2568, 4, 30],
    [2568, 12, 31],
  ])('knows the day %d-%d-%d', (year, month, day) => {
    expect(calendarDay(year, month, day)).toEqual({ year, month, day });
  });

  it.each([
    [2568, 2, 29],
    [2568, 2, 31],
    [2443, 2, 29],
    [2568, 4, 31],
    [2568, 13, 1],
    [2568, 0, 1],
    [2568, 1, 0],
    [2568, 1, 1.5],
    [NaN, 1, 1],
  ])('knows no day %d-%d-%d', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeNull();
  });

  it('has the months of the calendar that computers have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2400, max: 2699 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y - 543, m, 0)).getUTCDate());
      }),
    );
  });
});

describe('compareDays', () => {
  it('puts days in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const time = (day: typeof one): number => Date.UTC(day.year - 543, day.month - 1, day.day);
        expect(Math.sign(compareDays(one, other))).toBe(Math.sign(time(one) - time(other)));
      }),
    );
  });
});

describe('writeDay', () => {
  const day = { year: 2567, month: 10, day: 1 };

  it.each([
    ['thai', 'short', '๑ ต.ค. ๒๕๖๗'],
    ['arabic', 'short', '1 ต.ค. 2567'],
    ['thai', 'full', '๑ ตุลาคม ๒๕๖๗'],
    ['arabic', 'full', '1 ตุลาคม 2567'],
  ] as const)('writes %s digits and %s months', (digits, months, text) => {
    expect(writeDay(day, digits, months)).toBe(text);
  });

  it('writes what is read back as the same day', () => {
    const digits = fc.constantFrom('thai', 'arabic');
    const months = fc.constantFrom('full', 'short');
    fc.assert(
      fc.property(anyDay, digits, months, (written, digit, month) => {
        expect(readTimeframe(writeDay(written, digit, month))).toEqual({
          kind: 'periods',
          periods: [{ from: written, to: written }],
        });
      }),
    );
  });
});
