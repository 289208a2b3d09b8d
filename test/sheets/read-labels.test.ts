import { valueOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import type { CellContent } from '../../src/sheets/snapshot';
import { SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

describe('reading labels', () => {
  const table = [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง']];

  it.each<[string, readonly CellContent[], string | null, string | null]>([
    ['in the same cell', ['ชื่อหน่วยงาน กองคลัง'], 'กองคลัง', 'A1'],
    ['after dots', ['ชื่อหน่วยงาน......กองคลัง......'], 'กองคลัง', 'A1'],
    ['after a colon', ['ชื่อหน่วยงาน : กองคลัง'], 'กองคลัง', 'A1'],
    ['in the next cell', ['ชื่อหน่วยงาน', 'กองคลัง'], 'กองคลัง', 'B1'],
    [
      'after its label without the first word',
      ['หน่วยงาน เทศบาลตำบลตัวอย่าง'],
      'เทศบาลตำบลตัวอย่าง',
      'A1',
    ],
    ['some cells on', ['ชื่อหน่วยงาน', null, null, 'กองคลัง'], 'กองคลัง', 'D1'],
    ['left blank', ['ชื่อหน่วยงาน', '......'], null, 'B1'],
  ])('the agency %s', (_, line, value, address) => {
    const { agency } = only([sheet('ก', [line, ...table])]);
    expect(valueOf(agency)).toBe(value);
    expect(agency.kind === 'absent' ? null : addressOf(agency.place)).toBe(address);
  });

  it('reads two labels in one row', () => {
    const line = ['ชื่อหน่วยงาน', 'กองคลัง', 'ชื่อกระบวนการ/โครงการ', 'การออกใบอนุญาต'];
    const { agency, process } = only([sheet('ก', [line, ...table])]);
    expect([valueOf(agency), valueOf(process)]).toEqual(['กองคลัง', 'การออกใบอนุญาต']);
  });

  it.each<[string, readonly CellContent[], string, string]>([
    [
      'in a line',
      ['ชื่อหน่วยงาน กองคลัง ชื่อกระบวนการ/โครงการ การออกใบอนุญาต'],
      'A1 กองคลัง',
      'A1 การออกใบอนุญาต',
    ],
    [
      'in two lines',
      ['ชื่อหน่วยงาน กองคลัง\nชื่อกระบวนการ/โครงการ การออกใบอนุญาต'],
      'A1 กองคลัง',
      'A1 การออกใบอนุญาต',
    ],
    ['the other way round', ['ชื่อโครงการ : ซ่อมถนน  ชื่อส่วนราชการ : กองช่าง'], 'A1 กองช่าง', 'A1 ซ่อมถนน'],
    [
      'after dots',
      ['ชื่อหน่วยงาน....กองคลัง....ชื่อกระบวนการ....การออกใบอนุญาต....'],
      'A1 กองคลัง',
      'A1 การออกใบอนุญาต',
    ],
    [
      'with colons alone',
      ['หน่วยงาน : กองคลัง  กระบวนการ/โครงการ : ซ่อมถนน'],
      'A1 กองคลัง',
      'A1 ซ่อมถนน',
    ],
    ['one of them blank', ['ชื่อหน่วยงาน .......... ชื่อกระบวนการ ซ่อมถนน'], 'A1 blank', 'A1 ซ่อมถนน'],
    ['both of them blank', ['ชื่อหน่วยงาน .......... ชื่อกระบวนการ ..........'], 'A1 blank', 'A1 blank'],
    [
      'the second value beside it',
      ['ชื่อหน่วยงาน กองคลัง ชื่อกระบวนการ', 'ซ่อมถนน'],
      'A1 กองคลัง',
      'B1 ซ่อมถนน',
    ],
    [
      'but no second label',
      ['ชื่อโครงการ โครงการตรวจสอบหน่วยงาน', 'x'],
      'absent',
      'A1 โครงการตรวจสอบหน่วยงาน',
    ],
  ])('reads two labels in one cell, %s', (_, line, agency, process) => {
    const read = only([sheet('ก', [line, ...table])]);
    const said = [read.agency, read.process].map((field) =>
      field.kind === 'absent'
        ? 'absent'
        : `${addressOf(field.place)} ${valueOf(field) ?? field.kind}`,
    );
    expect(said).toEqual([agency, process]);
  });

  it.each<[string, readonly CellContent[], number | null]>([
    ['in a title', ['การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'], 2569],
    ['in two digits', ['แผนประจำปีงบประมาณ 69'], 2569],
    ['beside its label', ['ปีงบประมาณ พ.ศ.', '๒๕๗๐'], 2570],
    ['as a number beside its label', ['ปีงบประมาณ', 2570], 2570],
    ['out of every range', ['ปีงบประมาณ พ.ศ. 2026'], null],
  ])('the fiscal year %s', (_, line, year) => {
    expect(valueOf(only([sheet('ก', [line, ...table])]).fiscalYear)).toBe(year);
  });

  it.each<[string, readonly (readonly CellContent[])[], readonly boolean[]]>([
    ['a tick before the words', [['☑ ด้านที่ ๑ ก'], ['☐ ด้านที่ ๒ ข']], [true, false]],
    [
      'a tick in the cell before',
      [
        ['✓', 'ด้านที่ 1 ก'],
        [null, 'ด้านที่ 2 ข'],
      ],
      [true, false],
    ],
    ['a slash and nothing', [['(/) ด้านที่ ๑ ก'], ['( ) ด้านที่ ๒ ข']], [true, false]],
    [
      'a tick in the cell after',
      [
        ['ด้านที่ 1 ก', null],
        ['ด้านที่ 2 ข', '/'],
      ],
      [false, true],
    ],
    ['ticks of the Wingdings fonts', [['\uF0A8 ด้านที่ ๑ ก'], ['\uF0FE ด้านที่ ๒ ข']], [false, true]],
    [
      'brackets with room in them',
      [['(   ) ด้านที่ ๑ ก'], ['( / ) ด้านที่ ๒ ข'], ['[ ✓ ] ด้านที่ ๓ ค']],
      [false, true, true],
    ],
    [
      'check boxes in cells of their own',
      [
        [false, 'ด้านที่ 1 ก'],
        [true, 'ด้านที่ 2 ข'],
      ],
      [false, true],
    ],
    [
      'letters of a Wingdings font in cells of their own',
      [
        ['þ', 'ด้านที่ 1 ก'],
        ['o', 'ด้านที่ 2 ข'],
      ],
      [true, false],
    ],
    ['no tick at all', [['- ด้านที่ ๑ ก'], ['ด้านที่ ๒ ข']], [false, false]],
    [
      'one named after the process',
      [
        ['ชื่อกระบวนการ/โครงการ การออกใบอนุญาต ประเภทความเสี่ยงด้านที่ ๒ ด้านการใช้อำนาจ'],
        ['ด้านที่ ๑ ก'],
        ['ด้านที่ ๒ ข'],
      ],
      [false, true],
    ],
    [
      'one named on its own line',
      [['ประเภทความเสี่ยง : ด้านที่ 1 ก'], ['ด้านที่ ๑ ก'], ['ด้านที่ ๒ ข']],
      [true, false],
    ],
    ['one named and not offered', [['ประเภทความเสี่ยง ด้านที่ 1 ก'], ['☑ ด้านที่ ๒ ข']], [true, true]],
    [
      'none named, only room for it',
      [['ประเภทความเสี่ยงด้านที่ .....'], ['ด้านที่ ๑ ก'], ['ด้านที่ ๒ ข']],
      [false, false],
    ],
    [
      'an empty box after the name of the list',
      [['ประเภทความเสี่ยง ☐ ด้านที่ 1 ก'], ['☐ ด้านที่ ๒ ข']],
      [false],
    ],
  ])('domains with %s', (_, lines, ticked) => {
    expect(only([sheet('ก', [...lines, ...table])]).domains.map((each) => each.ticked)).toEqual(
      ticked,
    );
  });

  it.each<[string, readonly CellContent[], string | null, string]>([
    [
      'up to a domain',
      ['ชื่อกระบวนการ/โครงการ การออกใบอนุญาต ประเภทความเสี่ยงด้านที่ ๑ ก'],
      'การออกใบอนุญาต',
      'A1',
    ],
    ['in the next cell', ['ชื่อกระบวนการ/โครงการ', 'การออกใบอนุญาต'], 'การออกใบอนุญาต', 'B1'],
    ['after a colon', ['กระบวนการ/โครงการ : การออกใบอนุญาต'], 'การออกใบอนุญาต', 'A1'],
    ['left blank, with leaders', ['ชื่อกระบวนการ/โครงการ .........'], null, 'A1'],
    ['left blank', ['ชื่อกระบวนการ/โครงการ'], null, 'B1'],
    ['left blank before a domain', ['ชื่อโครงการ ...... ประเภทความเสี่ยงด้านที่ ๑ ก'], null, 'A1'],
  ])('the process %s', (_, line, value, address) => {
    const { process } = only([sheet('ก', [line, ...table])]);
    expect(valueOf(process)).toBe(value);
    expect(process.kind === 'absent' ? null : addressOf(process.place)).toBe(address);
  });

  it.each<[string, readonly string[], string | null, string]>([
    [
      'the first that has a value',
      ['ชื่อหน่วยงาน', 'ชื่อหน่วยงาน กองช่าง', 'ชื่อหน่วยงาน กองคลัง'],
      'กองช่าง',
      'A2',
    ],
    ['the first where none has', ['ชื่อหน่วยงาน', 'ชื่อหน่วยงาน'], null, 'B1'],
  ])('of repeated labels takes %s', (_, lines, value, address) => {
    const { agency } = only([sheet('ก', [...lines.map((line) => [line]), ...table])]);
    expect(valueOf(agency)).toBe(value);
    expect(agency.kind === 'absent' ? null : addressOf(agency.place)).toBe(address);
  });

  it.each<[string, readonly string[], boolean]>([
    ['leaders', ['ลงชื่อ ........................ ผู้จัดทำ'], false],
    ['a name', ['ลงชื่อ นางตัวอย่าง ทดลอง ผู้จัดทำ'], true],
    ['a name in brackets under it', ['ลงชื่อ ............ ผู้จัดทำ', '(นางตัวอย่าง ทดลอง)'], true],
    [
      'leaders in brackets under it',
      ['ลงชื่อ ............ ผู้จัดทำ', '(......................)'],
      false,
    ],
    ['a position under it', ['ลงชื่อ ............ ผู้จัดทำ', '(ผู้จัดทำ)'], false],
  ])('a line to sign on, with %s', (_, lines, signed) => {
    const rows = lines.map((line) => [line]);
    const { signatures } = only([sheet('ก', [...table, [], ...rows])]);
    expect(signatures.map((each) => each.signed)).toEqual([signed]);
  });
});
