/** @jest-environment jsdom */
import { valueOf as valueIn } from '../../src/assessment/field';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { Carrying } from '../../src/fixes/carry-items';
import { carryItems } from '../../src/fixes/carry-items';
import type { CarriedTo } from '../../src/fixes/carry-wanted';
import type { FilledStep } from '../../src/forms/nine-step-part';
import { PACC_2561 } from '../../src/forms/pacc-2561';
import { review } from '../../src/review';
import { drawFilled } from '../../src/sheets/draw';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(60_000);

const LOOK = {
  digits: 'thai',
  likelihoodCriteria: 'per-cent',
  impactCriteria: 'other-harm',
} as const;
const WATCH = '3 ทะเบียนเฝ้าระวัง';
const CONTROL = '4 การควบคุม';
const PLAN = '5 แผนบริหารความเสี่ยง';

/** So many orange items under one step each, not carried on yet. */
function stepsOf(count: number): readonly FilledStep[] {
  return Array.from({ length: count }, (_, index) => ({
    step: `ขั้นตอนงานช่วงที่ ${index + 1}`,
    items: [
      {
        item: `ใช้ใบเสร็จปลอม กรณีที่ ${index + 1}`,
        factor: 'known',
        colour: 'orange',
        watch: null,
        planned: null,
      },
    ],
  }));
}

describe('items of the nine-step method, carried on in Excel', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  async function start(count: number): Promise<void> {
    excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
    host = createWorkbookHost();
    const filling = {
      fiscalYear: 2569,
      entries: { agency: 'กรมทดลอง', process: 'การเบิกจ่าย' },
      domain: 1,
      risks: [],
      units: [],
      nineStep: stepsOf(count),
    };
    await valueOf(host.insert(drawFilled(PACC_2561, filling, LOOK, [])));
    await excel.settled();
  }
  afterEach(() => excel.stop());

  async function carry(to: CarriedTo): Promise<Carrying> {
    const { assessments, sheets } = review(
      (await valueOf(host.read())).map(({ snapshot }) => snapshot),
    );
    const [assessment] = assessments;
    if (assessment === undefined) throw new Error('no assessment');
    return carryItems(assessment, sheets, to);
  }

  async function carryAndApply(to: CarriedTo): Promise<void> {
    const { edits } = await carry(to);
    await valueOf(host.apply(edits));
    await excel.settled();
  }

  /** The rows of a sheet from a zero-based row, blank cells as ''. */
  const rows = (name: string, first: number, count: number): readonly string[] =>
    linesOf(sheetIn(excel.state(), name), 'values')
      .slice(first, first + count)
      .map((line) => line.map((value) => value ?? '').join('|'));

  it('go from table to table, numbered, rated and placed by the formulas of the forms', async () => {
    await start(2);
    await carryAndApply('watch');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(WATCH);
      sheet.getRange('C6').values = [['๓']];
      sheet.getRange('G6').values = [[2]];
      sheet.getRange('E8:F8').values = [[1, 3]];
      await context.sync();
    });
    await excel.settled();
    expect(rows(WATCH, 4, 4)).toEqual([
      '1|ขั้นตอนงานช่วงที่ 1',
      '|๑.๑ ใช้ใบเสร็จปลอม กรณีที่ 1|๓||||2||6',
      '2|ขั้นตอนงานช่วงที่ 2',
      '|๒.๑ ใช้ใบเสร็จปลอม กรณีที่ 2|||1|3|||3',
    ]);
    await carryAndApply('control');
    expect(rows(CONTROL, 4, 4)).toEqual([
      '๑. ขั้นตอนงานช่วงที่ 1',
      '๑.๑ ใช้ใบเสร็จปลอม กรณีที่ 1|||6',
      '๒. ขั้นตอนงานช่วงที่ 2',
      '๒.๑ ใช้ใบเสร็จปลอม กรณีที่ 2||3',
    ]);
    await carryAndApply('planned');
    expect(rows(PLAN, 4, 1)).toEqual(['๑.๑ ใช้ใบเสร็จปลอม กรณีที่ 1']);
    for (const to of ['watch', 'control', 'planned'] as const) {
      expect((await carry(to)).edits).toEqual([]);
    }
  });

  it('get rows of their own where too few are ready, alike in formulas', async () => {
    await start(9);
    await carryAndApply('watch');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(WATCH);
      sheet.getRange('C22').values = [[2]];
      sheet.getRange('F22').values = [[2]];
      await context.sync();
    });
    await excel.settled();
    expect(rows(WATCH, 20, 2)).toEqual(['9|ขั้นตอนงานช่วงที่ 9', '|๙.๑ ใช้ใบเสร็จปลอม กรณีที่ 9|2|||2|||4']);
    const { assessments } = review((await valueOf(host.read())).map(({ snapshot }) => snapshot));
    const watch = assessments[0]?.nineStep?.watch ?? [];
    expect(watch.map(({ item }) => valueIn(item))).toHaveLength(9);
    await carryAndApply('control');
    expect(rows(CONTROL, 5, 1)).toEqual(['๙.๑ ใช้ใบเสร็จปลอม กรณีที่ 9|||4']);
  });

  it.each([
    ['at the look', 1],
    ['while rows are added', 2],
    ['while cells are written', 3],
  ])('leave nothing half-done where Excel fails %s', async (_name, nth) => {
    await start(9);
    const { edits } = await carry('watch');
    const before = excel.state();
    excel.faults.failNth(nth, { code: 'GeneralException', message: 'no' });
    expect((await host.apply(edits)).ok).toBe(false);
    await excel.settled();
    const lines = (name: string): unknown => linesOf(sheetIn(excel.state(), name), 'inputs');
    for (const { name } of before.sheets) {
      expect(lines(name)).toEqual(linesOf(sheetIn(before, name), 'inputs'));
    }
  });
});
