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
    ['some cells on', ['ชื่อหน่วยงาน', null, null, 'กองคลัง'], 'กองคลัง', 'D1'],
    ['left blank', ['ชื่อหน่วยงาน', '......'], null, 'B1'],
  ])('the agency %s', (_, line, value, address) => {
    const { agency } = only([sheet('ก', [line, ...table])]);
    expect(valueOf(agency)).toBe(value);
    expect(agency.kind === 'absent' ? null : addressOf(agency.place)).toBe(address);
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
    ['no tick at all', [['- ด้านที่ ๑ ก'], ['ด้านที่ ๒ ข']], [false, false]],
  ])('domains with %s', (_, lines, ticked) => {
    expect(only([sheet('ก', [...lines, ...table])]).domains.map((each) => each.ticked)).toEqual(
      ticked,
    );
  });
});
