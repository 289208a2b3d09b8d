/** @jest-environment jsdom */
import type { SheetState, WorkbookState } from '../../preview/grid/workbook-state';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { Edit } from '../../src/fixes/edit';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';
import { sampleBlueprint } from './sample-blueprint';

function set(sheet: string, row: number, column: number, value: string | number, was = ''): Edit {
  return { kind: 'set', place: { sheet, row, column }, value, was };
}

/** Adding rows may move the selection in the grid, which it does not in Excel. */
function unselected(state: WorkbookState): readonly unknown[] {
  return state.sheets.map((sheet) => ({ ...sheet, selection: null }));
}

describe('apply', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  async function start(...sheets: readonly SheetState[]): Promise<WorkbookState> {
    excel = await startExcel(workbookOf(sheets));
    host = createWorkbookHost();
    await excel.settled();
    return excel.state();
  }
  afterEach(() => excel.stop());

  const lines = (sheet: string) => linesOf(sheetIn(excel.state(), sheet), 'inputs');

  it('writes values and formulas, and text as text', async () => {
    await start(sheetOf('ก', [['เดิม', 3, '=B1*2']]));
    await valueOf(
      host.apply([
        set('ก', 0, 0, '1-2', 'เดิม'),
        set('ก', 0, 1, '=1+1', '3'),
        set('ก', 0, 2, 7, '6'),
        set('ก', 1, 0, '007'),
      ]),
    );
    expect(lines('ก')).toEqual([['1-2', '=1+1', 7], ['007']]);
  });

  it('takes one round trip to look and one to write', async () => {
    await start(sheetOf('ก', []), sheetOf('ข', []));
    excel.resetRoundTrips();
    await valueOf(host.apply([set('ก', 0, 0, 'x'), set('ข', 4, 4, 'y'), set('ก', 9, 1, 'z')]));
    expect(excel.roundTrips.batches).toBe(2);
  });

  it('writes nothing when a cell holds something else by now', async () => {
    const before = await start(sheetOf('ก', [['เดิม', 'คนอื่นพิมพ์']]));
    expect(await host.apply([set('ก', 0, 0, 'ใหม่', 'เดิม'), set('ก', 0, 1, 'ใหม่')])).toEqual({
      ok: false,
      problem: { kind: 'changed', place: { sheet: 'ก', row: 0, column: 1 } },
    });
    expect(excel.state()).toEqual(before);
  });

  it('says that the sheet is gone', async () => {
    const before = await start(sheetOf('ก', []));
    expect(await host.apply([set('ก', 0, 0, 'x'), set('ไม่มี', 0, 0, 'x')])).toEqual({
      ok: false,
      problem: { kind: 'gone' },
    });
    expect(excel.state()).toEqual(before);
  });

  it.each<[string, Edit]>([
    ['to write', set('ล็อก', 0, 0, 'ใหม่')],
    ['to add rows', { kind: 'grow', sheet: 'ล็อก', afterRow: 0, count: 1 }],
  ])('says which sheet is protected when asked %s', async (_name, edit) => {
    const before = await start(sheetOf('ก', []), sheetOf('ล็อก', [], { isProtected: true }));
    expect(await host.apply([set('ก', 0, 0, 'x'), edit])).toEqual({
      ok: false,
      problem: { kind: 'sheet-protected', sheet: 'ล็อก' },
    });
    expect(excel.state()).toEqual(before);
  });

  it('says that a cell is being edited', async () => {
    await start(sheetOf('ก', []));
    excel.faults.cellEditMode = true;
    expect(await host.apply([set('ก', 0, 0, 'x')])).toEqual({
      ok: false,
      problem: { kind: 'editing' },
    });
  });

  it('does nothing for no edits, without asking Excel', async () => {
    await start(sheetOf('ก', []));
    excel.resetRoundTrips();
    await valueOf(host.apply([]));
    expect(excel.roundTrips.batches).toBe(0);
  });

  describe('grow', () => {
    const grow: Edit = { kind: 'grow', sheet: 'แบบ', afterRow: 3, count: 2 };

    async function startWithForm(): Promise<WorkbookState> {
      await start(sheetOf('ก', [['=SUM(แบบ!D3:D4)']]));
      await valueOf(host.insert([sampleBlueprint('แบบ')]));
      await excel.person.typeCell('แบบ', 'A4', 'พิมพ์เอง');
      await excel.settled();
      return excel.state();
    }

    it('adds rows under the last of a table, which takes them in', async () => {
      await startWithForm();
      await valueOf(host.apply([grow]));
      expect(sheetIn(excel.state(), 'แบบ').tables[0]?.area).toEqual({
        row: 1,
        column: 0,
        rowCount: 5,
        columnCount: 4,
      });
    });

    it('moves what is below down, merges too, and copies formulas but nothing typed', async () => {
      await startWithForm();
      await valueOf(host.apply([grow]));
      expect(lines('แบบ').slice(3)).toEqual([
        ['พิมพ์เอง', null, null, '=IF(B4="","",B4*C4)'],
        [null, null, null, '=IF(B5="","",B5*C5)'],
        [null, null, null, '=IF(B6="","",B6*C6)'],
        [],
        [null, 'ลงชื่อ'],
      ]);
      expect(sheetIn(excel.state(), 'แบบ').merges).toContainEqual({
        row: 7,
        column: 2,
        rowCount: 1,
        columnCount: 2,
      });
    });

    it('formats, colours and checks the new rows like the one above', async () => {
      await startWithForm();
      await valueOf(host.apply([grow, set('แบบ', 5, 1, 5), set('แบบ', 5, 2, 4)]));
      const sheet = sheetIn(excel.state(), 'แบบ');
      const styleAt = (row: number, column: number) =>
        sheet.cells.find((cell) => cell.row === row && cell.column === column)?.style;
      expect(styleAt(5, 0)).toBe(styleAt(3, 0));
      expect(linesOf(sheet, 'values')[5]?.[3]).toBe(20);
      const covers = (areas: SheetState['validations'][number]['areas'], column: number) =>
        areas.some(
          (area) =>
            area.row <= 5 &&
            5 < area.row + area.rowCount &&
            area.column <= column &&
            column < area.column + area.columnCount,
        );
      expect(
        covers(
          sheet.validations.flatMap(({ areas }) => areas),
          2,
        ),
      ).toBe(true);
      expect(
        covers(
          sheet.conditionalFormats.flatMap(({ areas }) => areas),
          3,
        ),
      ).toBe(true);
    });

    it('adds rows in the middle of a table', async () => {
      await startWithForm();
      await valueOf(host.apply([{ ...grow, afterRow: 2, count: 1 }]));
      expect(sheetIn(excel.state(), 'แบบ').tables[0]?.area.rowCount).toBe(4);
      expect(lines('แบบ')[3]).toEqual([null, null, null, '=IF(B4="","",B4*C4)']);
      expect(lines('แบบ')[4]?.[0]).toBe('พิมพ์เอง');
      const { conditionalFormats } = sheetIn(excel.state(), 'แบบ');
      expect(conditionalFormats.flatMap(({ areas }) => areas)).toEqual([
        { row: 2, column: 3, rowCount: 3, columnCount: 1 },
      ]);
    });

    it('looks at cells where they were before the rows came', async () => {
      await startWithForm();
      await valueOf(host.apply([grow, set('แบบ', 7, 1, 'ลงนาม', 'ลงชื่อ')]));
      expect(lines('แบบ')[7]?.[1]).toBe('ลงนาม');
    });

    it('leaves out merges over several rows, which cannot be copied in part', async () => {
      const merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }];
      await start(sheetOf('ก', [['รวม', 'บน'], [null, 'ล่าง', '=1+1'], ['ท้าย']], { merges }));
      await valueOf(host.apply([{ kind: 'grow', sheet: 'ก', afterRow: 1, count: 1 }]));
      expect(lines('ก')).toEqual([
        ['รวม', 'บน'],
        [null, 'ล่าง', '=1+1'],
        [null, null, '=1+1'],
        ['ท้าย'],
      ]);
      expect(sheetIn(excel.state(), 'ก').merges).toEqual(merges);
    });

    it.each([
      ['at the look', 1],
      ['while rows are added', 2],
      ['while cells are written', 3],
    ])('takes everything back when Excel fails %s', async (_name, nth) => {
      const before = await startWithForm();
      excel.faults.failNth(nth, { code: 'GeneralException', message: 'no' });
      const answer = await host.apply([grow, set('แบบ', 2, 0, 'ใหม่', '1-2 จ่ายเงินซ้ำ')]);
      expect(answer.ok).toBe(false);
      expect(unselected(excel.state())).toEqual(unselected(before));
    });

    it('takes everything back when Excel refuses one of the cells', async () => {
      const before = await startWithForm();
      const answer = await host.apply([
        grow,
        set('แบบ', 2, 0, 'ใหม่', '1-2 จ่ายเงินซ้ำ'),
        set('แบบ', 2, 1, '=SUM(', '3'),
      ]);
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'refused' } });
      expect(unselected(excel.state())).toEqual(unselected(before));
    });
  });
});
