/** @jest-environment jsdom */
import { startExcel, type TestExcel } from '../excel/office';

describe('Office.js over the stand-in for Excel', () => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.stop());

  it('finds its host: the undocumented hook is where it was', async () => {
    expect(Office.context.host).toBe('Excel');
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
    expect(excel.roundTrips).toEqual({ batches: 1, cleanUps: 0 });
  });
});
