/** @jest-environment jsdom */
import type { SheetState } from '../../preview/grid/workbook-state';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { cellKey } from '../../src/sheets/snapshot';
import { valueOf } from './answers';
import { sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

describe('reading', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  async function start(...sheets: readonly SheetState[]): Promise<void> {
    excel = await startExcel(workbookOf(sheets));
    host = createWorkbookHost();
  }
  afterEach(() => excel.stop());

  async function snapshots() {
    return (await valueOf(host.read())).map(({ snapshot }) => snapshot);
  }

  it('reads what cells hold, formulas with their results', async () => {
    await start(
      sheetOf('ก', [
        ['ลำดับ', 1, true],
        [null, '=B1*2', '=""'],
      ]),
    );
    expect(await snapshots()).toEqual([
      {
        name: 'ก',
        hidden: false,
        origin: { row: 0, column: 0 },
        cells: [
          ['ลำดับ', 1, true],
          [null, 2, null],
        ],
        formulas: new Map([
          [cellKey(1, 1), '=B1*2'],
          [cellKey(1, 2), '=""'],
        ]),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ]);
  });

  it('reads error values as errors', async () => {
    await start(sheetOf('ก', [['=1/0']]));
    expect((await snapshots())[0]?.cells).toEqual([[{ error: '#DIV/0!' }]]);
  });

  it('starts where the sheet starts', async () => {
    await start(sheetOf('ก', [[], [], [null, null, 'ลำดับ']]));
    expect((await snapshots())[0]).toMatchObject({
      origin: { row: 2, column: 2 },
      cells: [['ลำดับ']],
    });
  });

  it('reads merges, in rows and columns of the sheet', async () => {
    const merges = [
      { row: 2, column: 1, rowCount: 1, columnCount: 3 },
      { row: 3, column: 1, rowCount: 2, columnCount: 1 },
    ];
    await start(
      sheetOf('ก', [[], [], [null, 'กลุ่ม'], [null, 'รวม'], [null, null, 'x']], { merges }),
    );
    expect((await snapshots())[0]?.merges).toEqual([
      { row: 2, column: 1, rows: 1, columns: 3 },
      { row: 3, column: 1, rows: 2, columns: 1 },
    ]);
  });

  it('reads empty and hidden sheets as what they are', async () => {
    await start(
      sheetOf('ก', [['x']]),
      sheetOf('ว่าง', []),
      sheetOf('ซ่อน', [['y']], { visibility: 'hidden' }),
      sheetOf('ซ่อนลึก', [], { visibility: 'veryHidden' }),
    );
    expect((await snapshots()).map(({ name, hidden, cells }) => [name, hidden, cells])).toEqual([
      ['ก', false, [['x']]],
      ['ว่าง', false, []],
      ['ซ่อน', true, [['y']]],
      ['ซ่อนลึก', true, []],
    ]);
  });

  it('reads which rows and columns are hidden, in no more round trips', async () => {
    await start(
      sheetOf('ก', [[], [], [null, 'ลำดับ', 'ขั้นตอน'], [null, 1, 'รับคำขอ'], [null, 2, 'ตรวจ']], {
        // The first row and the last column hold nothing: nobody misses what is in them.
        hiddenRows: [0, 3],
        hiddenColumns: [2, 7],
      }),
      sheetOf('ข', [['x']]),
    );
    excel.resetRoundTrips();
    const [some, none] = await snapshots();
    expect([...some!.hiddenRows!]).toEqual([3]);
    expect([...some!.hiddenColumns!]).toEqual([2]);
    expect(none).toMatchObject({ hiddenRows: new Set(), hiddenColumns: new Set() });
    expect(excel.roundTrips.batches).toBe(2);
  });

  it('reads which rows are hidden on a sheet that is too large for one answer', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => [i]);
    await start(sheetOf('ใหญ่', lines, { hiddenRows: [0, 2400] }));
    expect([...(await snapshots())[0]!.hiddenRows!]).toEqual([0, 2400]);
  });

  it('reads a sheet whose cells all lie outside of the first look', async () => {
    const lines = [...Array.from({ length: 1200 }, () => []), ['x']];
    await start(sheetOf('ก', lines, { hiddenRows: [1200] }));
    expect((await snapshots())[0]).toMatchObject({
      origin: { row: 1200, column: 0 },
      cells: [['x']],
      hiddenRows: new Set([1200]),
    });
  });

  it('reads dates as they are shown', async () => {
    await start(sheetOf('ก', []));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('ก').getRange('A1');
      cell.numberFormat = [['d/m/yyyy']];
      cell.values = [[45566]];
      await context.sync();
    });
    const [[content] = []] = (await snapshots())[0]?.cells ?? [];
    expect(typeof content).toBe('string');
  });

  it('does not count rows that are only formatted', async () => {
    await start(sheetOf('ก', [['x']]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ก').getRange('A1:H300').format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect((await snapshots())[0]?.cells).toEqual([['x']]);
  });

  it('takes two round trips for many sheets', async () => {
    await start(...Array.from({ length: 12 }, (_, i) => sheetOf(`แผ่น ${i}`, [['x', '=1+1']])));
    excel.resetRoundTrips();
    expect(await snapshots()).toHaveLength(12);
    expect(excel.roundTrips.batches).toBe(2);
  });

  it('reads a sheet that is too large for one answer in blocks', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => [i, `=A${i + 1}+1`]);
    await start(sheetOf('ใหญ่', lines), sheetOf('เล็ก', [['x']]));
    excel.resetRoundTrips();
    const [large, small] = await snapshots();
    expect(large?.cells).toHaveLength(2500);
    expect(large?.cells[2499]).toEqual([2499, 2500]);
    expect(large?.formulas.size).toBe(2500);
    expect(small?.cells).toEqual([['x']]);
    expect(excel.roundTrips.batches).toBe(3);
  });

  it('reads sheet by sheet where Excel cannot answer for all at once', async () => {
    await start(sheetOf('ก', [['x']]), sheetOf('ข', [['y']]));
    excel.faults.failNth(2, { code: 'ResponsePayloadSizeLimitExceeded', message: 'too large' });
    expect((await snapshots()).map(({ cells }) => cells)).toEqual([[['x']], [['y']]]);
  });

  it('says that a cell is being edited', async () => {
    await start(sheetOf('ก', [['x']]));
    excel.faults.cellEditMode = true;
    expect(await host.read()).toEqual({ ok: false, problem: { kind: 'editing' } });
  });

  describe('one sheet again', () => {
    it('takes one round trip', async () => {
      await start(sheetOf('ก', [['x']]), sheetOf('ข', [['y']]));
      const [first] = await valueOf(host.read());
      await excel.person.typeCell('ก', 'A1', 'ใหม่');
      excel.resetRoundTrips();
      const again = await valueOf(host.readSheet(first!.id));
      expect(again?.snapshot.cells).toEqual([['ใหม่']]);
      expect(again?.id).toBe(first!.id);
      expect(excel.roundTrips.batches).toBe(1);
    });

    it('tells a row that was hidden since', async () => {
      await start(sheetOf('ก', [['x'], ['y']]));
      const [first] = await valueOf(host.read());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('ก').getRange('2:2').rowHidden = true;
        await context.sync();
      });
      const again = await valueOf(host.readSheet(first!.id));
      expect([...again!.snapshot.hiddenRows!]).toEqual([1]);
    });

    it('shares the round trip among sheets asked for at the same moment', async () => {
      await start(sheetOf('ก', [['x']]), sheetOf('ข', [['y']]));
      const all = await valueOf(host.read());
      excel.resetRoundTrips();
      const again = await Promise.all(all.map(({ id }) => valueOf(host.readSheet(id))));
      expect(again).toEqual(all);
      expect(excel.roundTrips.batches).toBe(1);
    });

    it('answers null for a sheet that is gone, and still reads the others', async () => {
      await start(sheetOf('ก', [['x']]), sheetOf('ข', [['y']]));
      const [kept, gone] = await valueOf(host.read());
      await excel.person.deleteSheet('ข');
      expect(await valueOf(host.readSheet(gone!.id))).toBeNull();
      const both = [host.readSheet(kept!.id), host.readSheet(gone!.id)];
      expect(await Promise.all(both.map(valueOf))).toEqual([kept, null]);
    });
  });
});
