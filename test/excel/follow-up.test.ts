/** @jest-environment jsdom */
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { FollowUpReport } from '../../src/fixes/follow-up-report';
import { followUpReport } from '../../src/fixes/follow-up-report';
import { FOLLOW_UP_2566 } from '../../src/forms/follow-up-2566';
import { PACC_2566 } from '../../src/forms/pacc-2566';
import { review } from '../../src/review';
import { drawFilled, drawForms } from '../../src/sheets/draw';
import { insertReport } from '../../src/taskpane/follow-up/insert-report';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(60_000);

const REPORT = FOLLOW_UP_2566.sheets[0]?.sheetName ?? '';
const PLAN = '4 แผนบริหารจัดการ';

const CHOICES = {
  agency: '',
  process: '',
  fiscalYear: 2566,
  domain: null,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
} as const;

describe('the follow-up report, in Excel', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
    host = createWorkbookHost();
    await valueOf(host.insert(drawForms(PACC_2566, CHOICES, [])));
    await excel.settled();
  });
  afterEach(() => excel.stop());

  async function sheets(): Promise<readonly SheetSnapshot[]> {
    await excel.settled();
    return (await valueOf(host.read())).map(({ snapshot }) => snapshot);
  }

  async function report(): Promise<FollowUpReport> {
    const read = await sheets();
    const [assessment, ...others] = review(read).assessments;
    expect(others).toEqual([]);
    const made = assessment === undefined ? null : followUpReport(assessment, read);
    if (made === null) throw new Error('expected a report');
    return made;
  }

  async function make(): Promise<void> {
    const made = await report();
    if (made.kind !== 'new') throw new Error('expected a new report');
    await valueOf(insertReport(host, made.filling));
    await excel.settled();
  }

  const lines = () => linesOf(sheetIn(excel.state(), REPORT), 'values');

  it('comes in two round trips, and then is complete', async () => {
    const made = await report();
    if (made.kind !== 'new') throw new Error('expected a new report');
    excel.resetRoundTrips();
    await valueOf(insertReport(host, made.filling));
    expect(excel.roundTrips.batches).toBe(2);
    expect(await report()).toMatchObject({ kind: 'refreshed', added: [], changed: [], edits: [] });
    expect(sheetIn(excel.state(), REPORT).selection).toMatchObject({ row: 5, column: 3 });
    expect(
      lines()
        .slice(5)
        .map((line) => line.slice(0, 2)),
    ).toEqual([
      ['รับคำขอและตรวจหลักฐาน', 'ปานกลาง'],
      [null, null],
      ['ตรวจแหล่งผลิต', 'สูง'],
      [null, null],
      [null, null],
    ]);
  });

  it('leaves nothing behind when Excel fails on the way', async () => {
    const made = await report();
    if (made.kind !== 'new') throw new Error('expected a new report');
    const before = excel.state();
    excel.faults.failNth(2, { code: 'GeneralException', message: 'no' });
    expect((await insertReport(host, made.filling)).ok).toBe(false);
    expect(excel.state()).toEqual(before);
  });

  describe('when the plan has changed', () => {
    beforeEach(async () => {
      await make();
      await excel.person.typeCell(REPORT, 'D6', 'ทำแล้วทั้งกรม');
      const rows = linesOf(sheetIn(excel.state(), PLAN), 'values');
      const free = rows.length + 1;
      await excel.person.typeCell(PLAN, `A${free}`, 'ลงนามและส่งมอบใบรับรอง');
      await excel.person.typeCell(PLAN, `C${free}`, 'ส่งใบรับรองทางไปรษณีย์ภายในสามวัน');
    });

    it('gets the new measure under its last row, within the table, and keeps the results', async () => {
      const known = lines();
      const refresh = await report();
      if (refresh.kind !== 'refreshed') throw new Error('expected a report');
      excel.resetRoundTrips();
      await valueOf(host.apply(refresh.edits));
      // One to look, one to add the row, one to write.
      expect(excel.roundTrips.batches).toBe(3);
      expect(lines().slice(0, known.length)).toEqual(known);
      expect(lines()[known.length]).toEqual([
        'ลงนามและส่งมอบใบรับรอง',
        'ต่ำ',
        'ส่งใบรับรองทางไปรษณีย์ภายในสามวัน',
      ]);
      expect(await report()).toMatchObject({ added: [], edits: [] });
    });

    it.each([1, 2, 3])('takes everything back when Excel fails at request %i', async (nth) => {
      const refresh = await report();
      if (refresh.kind !== 'refreshed') throw new Error('expected a report');
      const before = lines();
      excel.faults.failNth(nth, { code: 'GeneralException', message: 'no' });
      expect((await host.apply(refresh.edits)).ok).toBe(false);
      expect(lines()).toEqual(before);
    });
  });

  it('takes the place of one that was inserted blank', async () => {
    const names = await valueOf(host.sheetNames());
    const blank = { fiscalYear: 2566, entries: {}, domain: null, units: [], risks: [] };
    await valueOf(host.insert(drawFilled(FOLLOW_UP_2566, blank, CHOICES, names)));
    const refresh = await report();
    if (refresh.kind !== 'refreshed') throw new Error('expected a report');
    await valueOf(host.apply(refresh.edits));
    expect(lines()[5]?.[2]).toBe('รับคำขอผ่านระบบออนไลน์ที่เรียงลำดับตามเวลาที่ยื่น');
    expect(await report()).toMatchObject({ added: [], edits: [] });
  });
});
