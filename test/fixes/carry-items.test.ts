import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { addressOf } from '../../src/assessment/place';
import type { Carrying } from '../../src/fixes/carry-items';
import { carryItems } from '../../src/fixes/carry-items';
import type { CarriedTo } from '../../src/fixes/carry-wanted';
import { CARRIED_TO, wantedItems } from '../../src/fixes/carry-wanted';
import type { Edit } from '../../src/fixes/edit';
import { PACC_2561 } from '../../src/forms/pacc-2561';
import { drawFilled } from '../../src/sheets/draw';
import { Grid } from '../../src/sheets/grid';
import { readAssessments } from '../../src/sheets/read';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { CASES, describeWithCases } from '../cases';
import { anyFilling } from '../sheets/any-filling';
import { withStepNumbers } from '../sheets/nine-step/step-numbers';
import { asSnapshot, sheet } from '../sheets/snapshots';
import { after } from './after';

jest.setTimeout(60_000);

const STATUS: readonly CellContent[] = [
  'ที่',
  'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต',
  'เขียว',
  'เหลือง',
  'ส้ม',
  'แดง',
];
const WATCH: readonly CellContent[] = [
  'ที่',
  'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต',
  'ระดับความจำเป็นของการเฝ้าระวัง',
  'ระดับความรุนแรงของผลกระทบ',
  'ค่าความเสี่ยงรวม',
];
const CONTROL: readonly CellContent[] = [
  'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต',
  'คุณภาพการจัดการ',
  'ค่าความเสี่ยงระดับต่ำ',
  'ค่าความเสี่ยงระดับปานกลาง',
  'ค่าความเสี่ยงระดับสูง',
];

const status = sheet('สถานะ', [
  STATUS,
  ['๑', 'รับคำขอ'],
  [null, '๑.๑ รับเงินเพื่อเร่งคำขอ', null, null, null, '✓'],
  [null, '๑.๒ ส่งสำเนาช้า', '✓'],
  ['๒', 'ตรวจสถานที่'],
  [null, '๒.๑ ละเว้นการตรวจพื้นที่', null, null, '✓'],
]);

function onlyOne(sheets: readonly SheetSnapshot[]): Assessment {
  const [assessment, another] = readAssessments(sheets);
  if (assessment === undefined || another !== undefined) throw new Error('not one assessment');
  return assessment;
}

function carry(sheets: readonly SheetSnapshot[], to: CarriedTo): Carrying {
  return carryItems(onlyOne(sheets), sheets, to);
}

/** `B5 text`, or `grow 3+2` for two rows under row 3. */
function shown(edits: readonly Edit[]): readonly string[] {
  return edits.map((edit) =>
    edit.kind === 'grow'
      ? `grow ${edit.afterRow + 1}+${edit.count}`
      : `${addressOf(edit.place)} ${edit.value}`,
  );
}

describe('carrying orange and red items to table 3', () => {
  it('writes each under its main step, and leaves out green and yellow ones', () => {
    const watch = sheet('เฝ้าระวัง', [WATCH, [], [], [], [], [], ['หมายเหตุ']]);
    expect(shown(carry([status, watch], 'watch').edits)).toEqual([
      'A2 ๑',
      'B2 รับคำขอ',
      'B3 ๑.๑ รับเงินเพื่อเร่งคำขอ',
      'A4 ๒',
      'B4 ตรวจสถานที่',
      'B5 ๒.๑ ละเว้นการตรวจพื้นที่',
    ]);
  });

  it('adds rows where none is left, and goes on under the step that is there', () => {
    const watch = sheet('เฝ้าระวัง', [
      WATCH,
      ['๑', 'รับคำขอ'],
      [null, '๑.๑ รับเงินเพื่อเร่งคำขอ', 2, 2, 4],
      ['๒', 'ตรวจสถานที่'],
    ]);
    expect(shown(carry([status, watch], 'watch').edits)).toEqual([
      'grow 4+1',
      'B5 ๒.๑ ละเว้นการตรวจพื้นที่',
    ]);
  });

  it('leaves alone what is there in other words, and what may be a row without words', () => {
    const other = sheet('เฝ้าระวัง', [
      WATCH,
      ['๑', 'รับคำขอ'],
      [null, '๑.๑ รับเงิน เพื่อเร่งรัดคำขอ', 2, 2, 4],
      ['๒', 'ตรวจสถานที่'],
      [null, null, 2, 3, 6],
    ]);
    expect(carry([status, other], 'watch').edits).toEqual([]);
  });

  it('has nothing to do in a workbook without table 3', () => {
    expect(carry([status], 'watch').edits).toEqual([]);
  });
});

describe('carrying totals on', () => {
  const watch = sheet('เฝ้าระวัง', [
    WATCH,
    ['๑', 'รับคำขอ'],
    [null, '๑.๑ รับเงินเพื่อเร่งคำขอ', '๒', '๒', '๔'],
    ['๒', 'ตรวจสถานที่'],
    [null, '๒.๑ ละเว้นการตรวจพื้นที่', '๑', '๓', '๓'],
  ]);

  it('writes every rated item into table 4, main steps with their number before their words', () => {
    const control = sheet('ควบคุม', [CONTROL, [], [], [], [], [], ['หมายเหตุ']]);
    expect(shown(carry([status, watch, control], 'control').edits)).toEqual([
      'A2 ๑. รับคำขอ',
      'A3 ๑.๑ รับเงินเพื่อเร่งคำขอ',
      'A4 ๒. ตรวจสถานที่',
      'A5 ๒.๑ ละเว้นการตรวจพื้นที่',
    ]);
  });

  it('writes totals of 4 and above into the plan, under events whose cell is the heading itself', () => {
    const plan = sheet('แผน', [
      ['ชื่อแผนบริหารความเสี่ยงการทุจริต', 'แผนบริหารความเสี่ยงการรับคำขอ'],
      ['เหตุการณ์ความเสี่ยงการทุจริต ๓.๑ อื่น ๆ', 'มาตรการ / กิจกรรม / แนวทาง ๓.๑ แจ้งเวียน'],
    ]);
    expect(shown(carry([status, watch, plan], 'planned').edits)).toEqual([
      'grow 2+1',
      'A3 ๑.๑ รับเงินเพื่อเร่งคำขอ',
    ]);
  });

  it('uses the blank rows of an ordinary measures table, and its next number', () => {
    const plan = sheet('แผน', [
      ['ลำดับ', 'เหตุการณ์ความเสี่ยงการทุจริต', 'มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      [1, 'อื่น ๆ', 'แจ้งเวียน', 'ปีงบประมาณ 2569', 'กอง'],
      [2],
      [],
    ]);
    expect(shown(carry([status, watch, plan], 'planned').edits)).toEqual([
      'B3 ๑.๑ รับเงินเพื่อเร่งคำขอ',
    ]);
  });
});

describe('in the forms pacc-2561, whatever is written into them', () => {
  const anyForms = anyFilling(PACC_2561).map((filling) =>
    drawFilled(
      PACC_2561,
      filling,
      { digits: 'thai', likelihoodCriteria: 'per-cent', impactCriteria: 'other-harm' },
      [],
    )
      .map(asSnapshot)
      .map(withStepNumbers),
  );
  const to = fc.constantFrom(...CARRIED_TO);

  it('carries every item that a table lacks, and a second time none', () => {
    fc.assert(
      fc.property(anyForms, to, (sheets, table) => {
        const before = onlyOne(sheets).nineStep;
        const { items, edits } = carry(sheets, table);
        expect(items).toHaveLength(before === null ? 0 : wantedItems(before, table).length);
        const carried = after(sheets, edits).map(withStepNumbers);
        const now = onlyOne(carried).nineStep;
        expect(now === null ? [] : wantedItems(now, table)).toEqual([]);
        expect(carry(carried, table).edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('changes no cell that says anything, and shifts it at most downwards', () => {
    fc.assert(
      fc.property(anyForms, to, (sheets, table) => {
        const { edits } = carry(sheets, table);
        const texts = (from: readonly SheetSnapshot[]): readonly string[] =>
          from.flatMap((each) => {
            const grid = new Grid(each);
            return each.cells.flatMap((_, row) =>
              grid.filled(row).map(({ column, text }) => `${each.name} ${column} ${text}`),
            );
          });
        const left = [...texts(after(sheets, edits))];
        for (const text of texts(sheets)) {
          const at = left.indexOf(text);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
        expect(left).toHaveLength(edits.filter(({ kind }) => kind === 'set').length);
      }),
      { numRuns: 40 },
    );
  });
});

describeWithCases('source 004 as pasted', () => {
  const file = path.join(CASES, 'institute-nine-step-pasted.xlsx');

  function pasted(): readonly SheetSnapshot[] {
    const reading = readWorkbook(readFileSync(file));
    if (!reading.ok) throw new Error(reading.reason);
    return reading.sheets;
  }

  it.each(CARRIED_TO)(
    'needs nothing carried on to %s: what is missing there is green or yellow',
    (to) => {
      expect(carry(pasted(), to).edits).toEqual([]);
    },
  );

  it('gets an item back that was taken out of table 4, under its main step in rows added at the end', () => {
    const sheets = pasted();
    const row = onlyOne(sheets).nineStep?.control.find(({ number }) => number === '2.3')?.row ?? -1;
    const without = sheets.map((each) => ({
      ...each,
      cells: each.cells.map((line, at) => (at + each.origin.row === row ? [] : line)),
    }));
    const { edits } = carry(without, 'control');
    expect(shown(edits)).toEqual([
      'grow 187+2',
      'A188 ๒. เดินทางไปปฏิบัติราชการตามกำหนด',
      'A189 ๒.๓ พนักงานขับรถ นำรถไปใช้โดยพลการ',
    ]);
    const carried = after(without, edits);
    expect(carry(carried, 'control').edits).toEqual([]);
  });
});
