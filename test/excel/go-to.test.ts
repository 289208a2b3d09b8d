/** @jest-environment jsdom */
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

describe('goTo', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(
      workbookOf([
        sheetOf('ก', [['x']]),
        sheetOf('แผน (2)', [['y']]),
        sheetOf('ซ่อน', [['z']], { visibility: 'hidden' }),
      ]),
    );
    host = createWorkbookHost();
  });
  afterEach(() => excel.stop());

  it('shows the sheet and selects the cell', async () => {
    expect((await host.goTo({ sheet: 'แผน (2)', row: 6, column: 3 })).ok).toBe(true);
    const state = excel.state();
    expect(state.activeSheet).toBe('แผน (2)');
    expect(sheetIn(state, 'แผน (2)').selection).toMatchObject({ row: 6, column: 3 });
  });

  it.each([
    ['a sheet that is gone', 'ไม่มี', { kind: 'gone' }],
    ['a hidden sheet', 'ซ่อน', { kind: 'refused', detail: 'The worksheet "ซ่อน" is hidden.' }],
  ])('says why it cannot show %s', async (_name, sheet, problem) => {
    expect(await host.goTo({ sheet, row: 0, column: 0 })).toEqual({ ok: false, problem });
    expect(excel.state().activeSheet).toBe('ก');
  });

  it('says that a cell is being edited', async () => {
    excel.faults.cellEditMode = true;
    expect(await host.goTo({ sheet: 'ก', row: 0, column: 0 })).toEqual({
      ok: false,
      problem: { kind: 'editing' },
    });
  });
});
