import type { Row } from './rows';
import { STATUS, statusOf } from './rows';

describe('the items of a table', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'under main steps',
      [
        ['๑', 'ก่อน'],
        [null, '๑.๑ รับ', '✓'],
        [null, '๑.๒ ส่ง', null, '✓'],
        ['๒', 'หลัง'],
        [null, '๒.๑ จ่าย', null, null, '✓'],
      ],
      ['3 1.1 รับ green', '4 1.2 ส่ง yellow', '6 2.1 จ่าย orange'],
    ],
    [
      'numbered through, without main steps, one without a tick',
      [
        [1, 'รับ', 'x'],
        [2, 'ส่ง'],
        [3, 'จ่าย', null, '/'],
      ],
      ['2 1 รับ green', '3 2 ส่ง ', '4 3 จ่าย yellow'],
    ],
    [
      'without numbers under numbered main steps',
      [
        ['๑', 'ก่อน'],
        [null, 'รับ', '✓'],
        ['๒', 'หลัง'],
        [null, 'ส่ง', null, '✓'],
      ],
      ['3  รับ green', '5  ส่ง yellow'],
    ],
    [
      'with their first one in the cell of the main step, ticked in the next row',
      [
        ['๑', 'ก่อน ๑.๑ รับ'],
        [null, null, '✓'],
        [null, '๑.๒ ส่ง', null, '✓'],
      ],
      ['3 1.1 รับ green', '4 1.2 ส่ง yellow'],
    ],
    [
      'two in one cell, ticked in two rows',
      [
        ['๑', 'ก่อน'],
        [null, '๑.๑ รับ\n๑.๒ ส่ง'],
        [null, null, '✓'],
        [null, null, null, '✓'],
      ],
      ['4 1.1 รับ green', '5 1.2 ส่ง yellow'],
    ],
    [
      'broken over two lines',
      [
        ['๑', 'ก่อน'],
        [null, '๑.๑ รับ', '✓'],
        [null, 'เงิน'],
        [null, '๑.๒ ส่ง', null, '✓'],
      ],
      ['3 1.1 รับ เงิน green', '5 1.2 ส่ง yellow'],
    ],
    [
      'with numbers in the text that are none of items',
      [
        ['๑', 'แบบ FN.104 ตามข้อ 1.5 เวลา 8.30 น.'],
        [null, '๑.๑ จ่าย 1.5 ล้าน ตามข้อ 1.2', '✓'],
      ],
      ['3 1.1 จ่าย 1.5 ล้าน ตามข้อ 1.2 green'],
    ],
    [
      'over a page break and its title',
      [
        ['๑', 'ก่อน'],
        [null, '๑.๑ รับ', '✓'],
        [],
        ['ตารางที่ ๒ สถานะ (ต่อ)'],
        STATUS,
        [null, '๑.๒ ส่ง', null, '✓'],
      ],
      ['3 1.1 รับ green', '7 1.2 ส่ง yellow'],
    ],
    [
      'up to the note under the table',
      [
        ['๑', 'ก่อน'],
        [null, '๑.๑ รับ', '✓'],
        [],
        ['ตารางที่ ๒ นำรายละเอียดมาแยกสถานะ'],
        ['สีเขียว', 'หมายถึง', 'ความเสี่ยงระดับต่ำ'],
      ],
      ['3 1.1 รับ green'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(statusOf(rows)).toEqual(expected);
  });

  it('under a cell that is merged over its marks', () => {
    const rows: readonly Row[] = [
      ['๑', 'ก่อน ๑.๑ รับ'],
      [null, null, '✓'],
    ];
    const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(statusOf(rows, merges)).toEqual(['3 1.1 รับ green']);
  });

  it.each(['✓', '✔', '√', '/', 'x', 'X', '☑', '●', 'P', 'ü'])('are ticked by %s', (tick) => {
    expect(statusOf([[1, 'รับ', tick]])).toEqual(['2 1 รับ green']);
  });

  it.each(['☐', '-', '0', 'ไม่', '…'])('are not ticked by %s', (mark) => {
    expect(statusOf([[1, 'รับ', mark, '✓']])).toEqual(['2 1 รับ yellow']);
  });
});
