import fc from 'fast-check';
import { compareDays } from '../../src/thai/calendar-day';
import type { Period } from '../../src/thai/period';
import {
  fiscalYearPeriod,
  isOutside,
  isReversed,
  quarterPeriod,
  standingOf,
} from '../../src/thai/period';
import { anyDay } from './any-day';
import { writePeriod } from './write-period';

const day = (year: number, month: number, of: number) => ({ year, month, day: of });

describe('periods of the fiscal year', () => {
  it('runs from October to September', () => {
    expect(writePeriod(fiscalYearPeriod(2568))).toBe('2567-10-01 to 2568-09-30');
  });

  it.each([
    [1, '2567-10-01 to 2567-12-31'],
    [2, '2568-01-01 to 2568-03-31'],
    [3, '2568-04-01 to 2568-06-30'],
    [4, '2568-07-01 to 2568-09-30'],
  ] as const)('has its quarter %d', (quarter, period) => {
    expect(writePeriod(quarterPeriod(quarter, 2568))).toBe(period);
  });
});

describe('isReversed', () => {
  it('says so only of a closed period whose end comes first', () => {
    const [early, late] = [day(2567, 10, 1), day(2568, 9, 30)];
    expect(isReversed({ from: late, to: early })).toBe(true);
    expect(isReversed({ from: early, to: late })).toBe(false);
    expect(isReversed({ from: early, to: early })).toBe(false);
    expect(isReversed({ from: late, to: null })).toBe(false);
    expect(isReversed({ from: null, to: early })).toBe(false);
  });
});

describe('standingOf', () => {
  it.each<[string, Period, string]>([
    ['the year itself', fiscalYearPeriod(2568), 'within'],
    ['a part of it', quarterPeriod(3, 2568), 'within'],
    ['the year before', fiscalYearPeriod(2567), 'outside'],
    ['the year after', fiscalYearPeriod(2569), 'outside'],
    ['the calendar year', { from: day(2568, 1, 1), to: day(2568, 12, 31) }, 'partly'],
    ['a deadline in it', { from: null, to: day(2568, 9, 30) }, 'within'],
    ['a deadline before it', { from: null, to: day(2567, 9, 30) }, 'outside'],
    ['a deadline after it', { from: null, to: day(2568, 10, 1) }, 'outside'],
    ['a beginning in it', { from: day(2567, 10, 1), to: null }, 'within'],
    ['a beginning before it', { from: day(2567, 9, 30), to: null }, 'partly'],
    ['a beginning after it', { from: day(2568, 10, 1), to: null }, 'outside'],
    ['neither', { from: null, to: null }, 'partly'],
    ['a reversed period in it', { from: day(2568, 9, 30), to: day(2567, 10, 1) }, 'within'],
  ])('judges %s', (_, period, standing) => {
    expect(standingOf(period, 2568)).toBe(standing);
    expect(isOutside(period, 2568)).toBe(standing === 'outside');
  });

  it('finds any single day within exactly one year', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const period = { from: of, to: of };
        const years = [of.year - 1, of.year, of.year + 1, of.year + 2];
        expect(years.filter((year) => standingOf(period, year) === 'within')).toEqual([
          of.month >= 10 ? of.year + 1 : of.year,
        ]);
      }),
    );
  });

  it('holds a period and the same reversed for equal', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(standingOf({ from, to }, 2568)).toBe(standingOf({ from: to, to: from }, 2568));
        expect(isReversed({ from, to })).toBe(compareDays(from, to) > 0);
      }),
    );
  });
});
