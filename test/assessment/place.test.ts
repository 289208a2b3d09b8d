import fc from 'fast-check';
import { addressOf, columnLetters } from '../../src/assessment/place';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [7, 'H'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('gives each column letters of its own, in order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 16_382 }), (column) => {
        const [one, next] = [columnLetters(column), columnLetters(column + 1)];
        expect(one.length < next.length || (one.length === next.length && one < next)).toBe(true);
      }),
    );
  });
});

describe('addressOf', () => {
  it('counts rows from one', () => {
    expect(addressOf({ row: 4, column: 7 })).toBe('H5');
  });
});
