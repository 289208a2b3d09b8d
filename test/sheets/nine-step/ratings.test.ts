import { valueOf } from '../../../src/assessment/field';
import type { Row } from './rows';
import { STATUS, read, watchOf } from './rows';

describe('the ratings of table 3', () => {
  const step: Row = ['๑', 'ก่อน'];

  it.each<[string, Row, string]>([
    [
      'under the heading that they agree with',
      [null, '1.1 ก', 3, null, null, null, 2, null, 6],
      '4 1.1 3 2 6',
    ],
    [
      'under another heading: the number counts',
      [null, '1.1 ก', null, '๑', null, null, '๓', null, '๓'],
      '4 1.1 1 3 3',
    ],
    [
      'as ticks: the heading counts',
      [null, '1.1 ก', null, '✓', null, '✓', null, null, 6],
      '4 1.1 2 3 6',
    ],
    [
      'shifted, with the total last',
      [null, '1.1 ก', '๑', null, null, '๒', null, '๒'],
      '4 1.1 1 2 2',
    ],
    ['twice for one factor', [null, '1.1 ก', 1, 2, null, null, 3, null, 6], '4 1.1 invalid 3 6'],
    ['out of range', [null, '1.1 ก', null, 4, null, null, 3, null, 12], '4 1.1 invalid 3 12'],
    ['missing', [null, '1.1 ก', null, null, null, null, 3], '4 1.1 blank 3 blank'],
    [
      'with the product in the total',
      [null, '1.1 ก', null, 2, null, null, 3, null, '๖ (๒ x ๓)'],
      '4 1.1 2 3 6',
    ],
    ['of a row that names no item', [null, null, null, 2, null, null, 3, null, 6], '4 ? 2 3 6'],
  ])('%s', (_, row, expected) => {
    expect(watchOf([step, row])).toEqual([expected]);
  });

  it('merged over the three columns', () => {
    const row: Row = [null, '1.1 ก', 2, null, null, 3, null, null, 6];
    const merges = [2, 5].map((column) => ({ row: 3, column, rows: 1, columns: 3 }));
    expect(watchOf([step, row], merges)).toEqual(['4 1.1 2 3 6']);
  });
});

describe('table 1', () => {
  it('lists factors in its cells, under two heading rows', () => {
    const { factors } = read([
      ['ที่', 'ขั้นตอนการปฏิบัติงาน', 'ระบุรายละเอียดความเสี่ยงการทุจริต'],
      [null, null, 'Known Factor', 'Unknown Factor'],
      ['๑', 'ก่อน', '๑. รับ ๒. ส่ง', '-'],
      ['๒', 'หลัง', null, 'จ่าย'],
      [],
      STATUS,
      [1, 'รับ', '✓'],
    ]);
    expect(factors.map(({ row, kind, item }) => [row + 1, kind, valueOf(item)])).toEqual([
      [3, 'known', 'รับ'],
      [3, 'known', 'ส่ง'],
      [4, 'unknown', 'จ่าย'],
    ]);
  });

  it('may tick the two kinds beside the items', () => {
    const { factors } = read([
      ['โอกาส/ความเสี่ยงการทุจริต', 'Known Factor', 'Unknown Factor'],
      ['1.1 รับ', '✓'],
      ['1.2 ส่ง', null, '✓'],
      [],
      STATUS,
      [1, 'รับ', '✓'],
    ]);
    expect(factors.map(({ number, kind, item }) => [number, kind, valueOf(item)])).toEqual([
      ['1.1', 'known', 'รับ'],
      ['1.2', 'unknown', 'ส่ง'],
    ]);
  });
});
