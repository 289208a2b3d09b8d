/** @jest-environment jsdom */
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';
import { sampleBlueprint } from './sample-blueprint';

describe('insert', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([sheetOf('ของเดิม', [['อย่าแตะ', '=1+1']])]));
    host = createWorkbookHost();
  });
  afterEach(() => excel.stop());

  async function inserted(name = 'แบบ') {
    await valueOf(host.insert([sampleBlueprint(name)]));
    await excel.settled();
    return sheetIn(excel.state(), name);
  }

  it('writes values, and formulas that calculate', async () => {
    const sheet = await inserted();
    expect(linesOf(sheet, 'inputs')).toEqual([
      ['แบบประเมินความเสี่ยง'],
      ['ประเด็น', 'โอกาส', 'ผลกระทบ', 'คะแนน'],
      ['1-2 จ่ายเงินซ้ำ', 3, 4, '=IF(B3="","",B3*C3)'],
      [null, null, null, '=IF(B4="","",B4*C4)'],
      [],
      [null, 'ลงชื่อ'],
    ]);
    expect(linesOf(sheet, 'values')[2]?.[3]).toBe(12);
  });

  it('merges, sizes and freezes', async () => {
    const sheet = await inserted();
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 4 },
      { row: 5, column: 2, rowCount: 1, columnCount: 2 },
    ]);
    expect(sheet.columnWidths).toEqual({ 0: 150, 1: 60, 2: 60, 3: 90 });
    expect(sheet.rowHeights[0]).toBe(36);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.tabColor).toBe('#ED7D31');
    expect(sheet.showGridlines).toBe(false);
  });

  it('makes a table without buttons and bands', async () => {
    const { tables } = await inserted();
    expect(tables).toEqual([
      expect.objectContaining({
        area: { row: 1, column: 0, rowCount: 3, columnCount: 4 },
        columns: ['ประเด็น', 'โอกาส', 'ผลกระทบ', 'คะแนน'],
        showFilterButton: false,
        showBandedRows: false,
      }),
    ]);
  });

  it('colours by formula', async () => {
    const { conditionalFormats } = await inserted();
    expect(conditionalFormats).toEqual([
      expect.objectContaining({
        areas: [{ row: 2, column: 3, rowCount: 2, columnCount: 1 }],
        rule: { kind: 'custom', formula: '=AND($D3<>"",$D3>=10)' },
        style: expect.objectContaining({ fill: '#F4B183', fontColor: '#1F1F1F' }) as unknown,
      }),
    ]);
  });

  it('offers drop-downs that explain and refuse', async () => {
    const { validations } = await inserted();
    expect(validations).toEqual([
      expect.objectContaining({
        areas: [{ row: 2, column: 1, rowCount: 2, columnCount: 2 }],
        rule: { kind: 'list', source: '1,2,3,4,5', inCellDropDown: true },
        prompt: { title: 'คะแนน', message: 'ใส่ 1 ถึง 5' },
        errorAlert: {
          show: true,
          style: 'stop',
          title: 'คะแนนไม่ถูกต้อง',
          message: 'ใส่ได้เฉพาะเลข 1 ถึง 5',
        },
      }),
    ]);
  });

  it('sets up A4 landscape, one page wide, with its headings on every page', async () => {
    const { page } = await inserted();
    expect(page).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToWidth: 1,
      centerHorizontally: true,
      titleRows: { first: 1, last: 1 },
    });
    expect(page.fitToHeight).toBeUndefined();
  });

  it('formats cells', async () => {
    const state = await inserted().then(() => excel.state());
    const styleAt = (row: number, column: number) => {
      const cell = sheetIn(state, 'แบบ').cells.find((c) => c.row === row && c.column === column);
      return state.styles[cell?.style ?? -1];
    };
    const thin = { style: 'thin' };
    expect(styleAt(0, 0)).toMatchObject({
      font: { name: 'TH Sarabun New', size: 16, bold: true, color: '#1F1F1F' },
      fill: '#FFE699',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
    });
    expect(styleAt(2, 0)).toMatchObject({
      borders: { top: thin, bottom: thin, left: thin, right: thin },
    });
    expect(styleAt(3, 3)).toMatchObject({ numberFormat: '0' });
    expect(styleAt(5, 2)).toMatchObject({ borders: { bottom: { style: 'dotted' } } });
  });

  it('adds the sheets after the last one, in order, and shows the first at its start', async () => {
    await valueOf(host.insert([sampleBlueprint('ก'), sampleBlueprint('ข')]));
    const state = excel.state();
    expect(state.sheets.map(({ name }) => name)).toEqual(['ของเดิม', 'ก', 'ข']);
    expect(state.activeSheet).toBe('ก');
    expect(sheetIn(state, 'ก').selection).toMatchObject({ row: 3, column: 0 });
  });

  it('touches nothing that was there', async () => {
    const before = excel.state().sheets[0];
    await inserted();
    expect(excel.state().sheets[0]).toEqual(before);
  });

  it('takes one round trip, and one more for the names that are taken', async () => {
    excel.resetRoundTrips();
    await valueOf(host.sheetNames());
    await valueOf(host.insert([sampleBlueprint('ก'), sampleBlueprint('ข')]));
    expect(excel.roundTrips.batches).toBe(2);
  });

  it('leaves no mark of its own on the sheets', async () => {
    await inserted();
    const marks = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('แบบ');
      customProperties.load('items/key');
      await context.sync();
      return customProperties.items;
    });
    expect(marks).toEqual([]);
  });

  it('scores, colours and checks a row typed under the last one', async () => {
    await inserted();
    await excel.person.typeCell('แบบ', 'A5', 'ประเด็นใหม่');
    await excel.person.typeCell('แบบ', 'B5', '5');
    await excel.person.typeCell('แบบ', 'C5', '5');
    const sheet = sheetIn(excel.state(), 'แบบ');
    expect(sheet.tables[0]?.area.rowCount).toBe(4);
    expect(linesOf(sheet, 'values')[4]).toEqual(['ประเด็นใหม่', 5, 5, 25]);
    await expect(excel.person.typeCell('แบบ', 'C5', '9')).resolves.toMatchObject({ taken: false });
  });
});
