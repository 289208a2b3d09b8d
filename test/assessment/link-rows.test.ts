import type { Field } from '../../src/assessment/field';
import { linkRows, unlikeAny } from '../../src/assessment/link-rows';

interface Row {
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
}

const place = { sheet: 'แผ่น', row: 0, column: 0 };

function field(text: string): Field<string> {
  return text === '' ? { kind: 'blank', place, text } : { kind: 'value', place, text, value: text };
}

function row(order: string, step: string, issue: string): Row {
  return { order: field(order), step: field(step), issue: field(issue) };
}

const queue = row('1', 'รับคำขอ', 'เรียกเงินเพื่อลัดคิว');
const gift = row('2', 'ตรวจสถานที่', 'รับของกำนัลจากผู้ขออนุญาต');

describe('linkRows', () => {
  it.each<[string, Row, Row | null]>([
    ['the same text under another number', row('9', 'รับคำขอ', 'เรียกเงิน เพื่อลัดคิว'), queue],
    ['similar text under the same number', row('๑.', 'รับคำร้อง', 'เรียกเงินให้ลัดคิว'), queue],
    ['nearly the same text without a number', row('', '', 'เรียกเงินเพื่อการลัดคิว'), queue],
    ['a step alone', row('', 'ตรวจสถานที่', ''), gift],
    ['another matter under the same number', row('1', 'จัดซื้อ', 'กำหนดสเปกเอื้อผู้ขาย'), null],
  ])('finds %s', (_, later, expected) => {
    const links = linkRows([queue, gift], [later]);
    expect([...links]).toEqual(expected === null ? [] : [[expected, later]]);
  });

  it('links each row once, the same issue by its step', () => {
    const other = row('3', 'ออกใบอนุญาต', 'เรียกเงินเพื่อลัดคิว');
    const links = linkRows([queue, other], [{ ...other }, { ...queue }, { ...queue }]);
    expect([...links].map(([one, another]) => one.step === another.step)).toEqual([true, true]);
  });
});

describe('a plan copied from the scored table', () => {
  const again = { ...queue };

  it.each<[string, readonly Row[], readonly Row[], readonly (readonly [number, number])[]]>([
    ['in its order, without those that need none', [queue, gift], [{ ...gift }], [[1, 0]]],
    [
      'in another order',
      [queue, gift],
      [{ ...gift }, { ...queue }],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'with one row twice',
      [queue, gift],
      [{ ...queue }, { ...queue }, { ...gift }],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'of rows of which two are the same',
      [queue, gift, again],
      [{ ...gift }, { ...queue }],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'of rows of which two are the same, both planned',
      [queue, gift, again],
      [{ ...queue }, { ...gift }, { ...queue }],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ])('is linked %s', (_, rows, later, expected) => {
    const links = linkRows(rows, later);
    const pairs = [...links].map(([one, other]) => [rows.indexOf(one), later.indexOf(other)]);
    expect(pairs).toHaveLength(expected.length);
    expect(pairs).toEqual(expect.arrayContaining(expected.map((pair) => [...pair])));
  });
});

describe('unlikeAny', () => {
  it.each<[string, Row, boolean]>([
    ['a row of the same text', row('8', 'ข', 'เรียกเงินเพื่อลัดคิว'), false],
    ['a row of similar text and the same number', row('1', 'ข', 'เรียกเงินให้ลัดคิว'), false],
    ['a row that names the step only', row('', 'ตรวจสถานที่', ''), false],
    ['a row of other text and the same number', row('1', 'ข', 'กำหนดสเปกเอื้อผู้ขาย'), true],
    ['a row of similar text and another number', row('7', 'ข', 'เรียกเงินให้ลัดคิว'), true],
    ['a row that says nothing', row('', '', ''), true],
  ])('judges %s', (_, later, isUnlike) => {
    expect(unlikeAny([later], [queue, gift])).toEqual(isUnlike ? [later] : []);
  });
});
