/** @jest-environment jsdom */
import type { WorkbookState } from '../../preview/grid/workbook-state';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { SheetBlueprint } from '../../src/sheets/blueprint';
import { sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';
import { sampleBlueprint } from './sample-blueprint';

const good = sampleBlueprint('ก');
const table = { row: 1, column: 0, rows: 3, columns: 4 };

/** What Excel refuses only when it comes to it, in the middle of a batch. */
const REFUSED: readonly [string, SheetBlueprint][] = [
  ['a name that is taken', { ...good, name: 'ของเดิม' }],
  ['a forbidden name', { ...good, name: 'ก/ข' }],
  [
    'a merge across a table',
    { ...good, merges: [...good.merges, { row: 2, column: 0, rows: 2, columns: 1 }] },
  ],
  ['two tables in one place', { ...good, tables: [table, table] }],
  [
    'too long a list',
    {
      ...good,
      dropDowns: good.dropDowns.map((each) => ({ ...each, options: ['ก'.repeat(300)] })),
    },
  ],
  [
    'a broken formula',
    { ...good, blocks: [...good.blocks, { row: 8, column: 0, cells: [['=SUM(']] }] },
  ],
];

describe('insert, when something fails', () => {
  let excel: TestExcel;
  let host: WorkbookHost;
  let before: WorkbookState;

  async function start(facts: Partial<WorkbookState> = {}): Promise<void> {
    excel = await startExcel(
      workbookOf([sheetOf('ของเดิม', [['อย่าแตะ', '=1+1']]), sheetOf('อีกแผ่น', [])], facts),
    );
    host = createWorkbookHost();
    before = excel.state();
  }
  afterEach(() => excel.stop());

  it.each(REFUSED)('takes everything away again: %s', async (_name, blueprint) => {
    await start();
    const answer = await host.insert([sampleBlueprint('แรก'), blueprint, sampleBlueprint('ท้าย')]);
    expect(answer).toEqual({
      ok: false,
      problem: expect.objectContaining({ kind: 'refused' }) as unknown,
    });
    expect(excel.state()).toEqual(before);
  });

  it('leaves the workbook as it was when Excel refuses the whole batch', async () => {
    await start();
    excel.faults.failNext({ code: 'GeneralException', message: 'Something went wrong.' });
    expect(await host.insert([good])).toEqual({
      ok: false,
      problem: { kind: 'refused', detail: 'GeneralException · Something went wrong.' },
    });
    expect(excel.state()).toEqual(before);
  });

  it('says that a cell is being edited', async () => {
    await start();
    excel.faults.cellEditMode = true;
    expect(await host.insert([good])).toEqual({ ok: false, problem: { kind: 'editing' } });
    excel.faults.cellEditMode = false;
    expect(excel.state()).toEqual(before);
  });

  it('says that the workbook is protected', async () => {
    await start({ isProtected: true });
    expect(await host.insert([good])).toEqual({
      ok: false,
      problem: { kind: 'workbook-protected' },
    });
    expect(excel.state()).toEqual(before);
  });

  it('works at the next try', async () => {
    await start();
    excel.faults.failNext({ code: 'GeneralException', message: '' });
    await host.insert([good]);
    expect((await host.insert([good])).ok).toBe(true);
  });

  it('inserts without page set-up where Excel refuses that', async () => {
    await start();
    jest.spyOn(Excel.PageLayout.prototype, 'paperSize', 'set').mockImplementation(function (
      this: Excel.PageLayout,
    ) {
      this.leftMargin = -1;
    });
    expect((await host.insert([good])).ok).toBe(true);
    expect(excel.state().sheets.map(({ name }) => name)).toEqual(['ของเดิม', 'อีกแผ่น', 'ก']);
    expect(excel.state().sheets[2]?.page.orientation).toBe('portrait');
  });

  it('keeps the sheets where only showing them fails', async () => {
    await start();
    // Nothing can be selected on a hidden sheet, as nothing can while another workbook has the focus.
    jest.spyOn(Excel.Worksheet.prototype, 'activate').mockImplementation(function (
      this: Excel.Worksheet,
    ) {
      this.visibility = 'Hidden';
    });
    expect((await host.insert([good])).ok).toBe(true);
    expect(excel.state().sheets.map(({ name }) => name)).toEqual(['ของเดิม', 'อีกแผ่น', 'ก']);
  });
});
