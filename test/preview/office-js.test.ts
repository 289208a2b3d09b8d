/** @jest-environment jsdom */
import { FLOOR } from '../../preview/excel-host/office-container';
import { startExcel, type TestExcel } from '../excel/office';

/** If these fail after an update of Office.js, its undocumented parts have changed. */
describe('the real Office.js over the stand-in for Excel', () => {
  let excel: TestExcel | undefined;
  afterEach(() => excel?.stop());

  it('finds its host through the undocumented hook', async () => {
    excel = await startExcel();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
  });

  it('counts batches, and what the library sends by itself apart', async () => {
    excel = await startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(excel.roundTrips).toEqual({ batches: 2, cleanUps: 1 });
    excel.resetRoundTrips();
    expect(excel.roundTrips).toEqual({ batches: 0, cleanUps: 0 });
  });

  it('lets go of every range when a run ends', async () => {
    excel = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').load('values');
      sheet.getRange('C1').load('values');
      await context.sync();
    });
    await excel.settled();
    expect(excel.host.bridge.dispatcher.references.size).toBe(0);
  });

  it('starts anew in the same test file', async () => {
    const first = await startExcel();
    first.stop();
    excel = await startExcel();
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  });

  it.each([
    ['1.14', true],
    ['1.15', false],
  ])('says whether it has ExcelApi %s: %s', async (version, expected) => {
    excel = await startExcel();
    expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(expected);
  });

  it('takes other requirement sets, languages and themes', async () => {
    excel = await startExcel(undefined, {
      language: 'en-US',
      dark: true,
      requirements: { ...FLOOR, ExcelApi: '1.17' },
    });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  });

  it('keeps document settings over a restart of the pane', async () => {
    const documentSettings = new Map<string, string>();
    excel = await startExcel(undefined, { documentSettings });
    Office.context.document.settings.set('ignored', ['a']);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    excel.stop();
    excel = await startExcel(undefined, { documentSettings });
    expect(Office.context.document.settings.get('ignored')).toEqual(['a']);
  });
});
