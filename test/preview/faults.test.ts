/** @jest-environment jsdom */
import { startExcel, type TestExcel } from '../excel/office';
import { refusal } from './excel-error';

describe('the stand-in host fails when told to', () => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.stop());

  const write = () =>
    refusal((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
    });
  const fault = { code: 'GeneralException', message: 'There was an internal error.' };

  it('at the next batch, once, without doing any of it', async () => {
    excel.faults.failNext(fault);
    expect(await write()).toMatchObject(fault);
    expect(excel.state().sheets[0]?.cells).toEqual([]);
    expect(await write()).toBe('accepted');
  });

  it('at the n-th batch', async () => {
    excel.faults.failNth(2, fault);
    expect(await write()).toBe('accepted');
    expect(await write()).toMatchObject(fault);
    expect(await write()).toBe('accepted');
  });

  it('at every batch while a cell is being edited', async () => {
    excel.faults.cellEditMode = true;
    expect(await write()).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(await write()).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.faults.cellEditMode = false;
    expect(await write()).toBe('accepted');
  });
});
