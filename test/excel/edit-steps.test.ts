import { stepsOf } from '../../src/excel/edit-steps';
import type { Edit } from '../../src/fixes/edit';

const grow = (afterRow: number, count: number, sheet = 'แผน'): Edit => ({
  kind: 'grow',
  sheet,
  afterRow,
  count,
});
const set = (row: number): Edit => ({
  kind: 'set',
  place: { sheet: 'แผน', row, column: 1 },
  value: 'x',
  was: '',
});

describe('stepsOf', () => {
  it.each<[string, Edit[], { row: number; rowBefore: number | null }]>([
    ['an edit alone stays where it is', [set(9)], { row: 9, rowBefore: 9 }],
    ['rows above the growth stay', [grow(9, 2), set(9)], { row: 9, rowBefore: 9 }],
    ['a new row was nowhere before', [grow(9, 2), set(11)], { row: 11, rowBefore: null }],
    ['rows under the growth were higher up', [grow(9, 2), set(12)], { row: 12, rowBefore: 10 }],
    ['later growth above moves a cell down', [set(12), grow(9, 2)], { row: 14, rowBefore: 12 }],
    ['later growth below does not', [set(9), grow(9, 2)], { row: 9, rowBefore: 9 }],
    ['two growths add up', [grow(5, 1), grow(9, 2), set(12)], { row: 12, rowBefore: 9 }],
    ['other sheets do not count', [grow(5, 1, 'อื่น'), set(9)], { row: 9, rowBefore: 9 }],
  ])('%s', (_name, edits, expected) => {
    expect(stepsOf(edits).sets).toEqual([expect.objectContaining(expected)]);
  });

  it('lets added rows take after the row that was there before', () => {
    const { grows } = stepsOf([grow(5, 2), grow(7, 1), grow(10, 1)]);
    expect(grows.map(({ likeRow }) => likeRow)).toEqual([5, 5, 7]);
  });
});
