import { readYear } from '../../src/thai/year';

describe('readYear', () => {
  it.each([
    ['2567', null, 2567],
    ['67', null, 2567],
    ['49', null, 2549],
    ['99', 'buddhist', 2599],
    ['2024', null, 2567],
    ['2024', 'common', 2567],
    ['24', 'common', 2567],
    ['2510', null, 2510],
  ] as const)('reads %s (%s)', (digits, era, year) => {
    expect(readYear(digits, era)).toBe(year);
  });

  it.each([
    ['48', null],
    ['1', null],
    ['256', null],
    ['25670', null],
    ['3567', null],
    ['1234', null],
    ['2567', 'common'],
    ['2024', 'buddhist'],
    ['', null],
  ] as const)('does not take %j (%s) for a year', (digits, era) => {
    expect(readYear(digits, era)).toBeNull();
  });
});
