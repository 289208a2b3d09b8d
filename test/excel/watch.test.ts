/** @jest-environment jsdom */
import type { WorkbookChange, WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { valueOf } from './answers';
import { sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';
import { FLOOR } from '../../preview/excel-host/office-container';
import { sampleBlueprint } from './sample-blueprint';

/** An Excel that also tells of renamed and moved sheets. */
const NEWEST = { ...FLOOR, ExcelApi: '1.17', ExcelApiOnline: '1.1' };

/** Longer than changes are gathered. */
const QUIET = 120;

describe('watch', () => {
  let excel: TestExcel;
  let host: WorkbookHost;
  let told: WorkbookChange[];
  let stop: () => void;
  let ids: Map<string, string>;

  async function start(requirements: Readonly<Record<string, string>> = NEWEST): Promise<void> {
    excel = await startExcel(
      workbookOf([sheetOf('ก', [['x', 2]]), sheetOf('ข', [['=ก!B1*2']]), sheetOf('ค', [])]),
      { requirements },
    );
    host = createWorkbookHost();
    ids = new Map((await valueOf(host.read())).map(({ id, snapshot }) => [snapshot.name, id]));
    told = [];
    stop = await valueOf(host.watch((change) => told.push(change)));
  }
  afterEach(() => excel.stop());

  async function quiet(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }

  it('starts in one round trip', async () => {
    await start();
    excel.resetRoundTrips();
    await valueOf(host.watch(() => undefined));
    expect(excel.roundTrips.batches).toBe(1);
  });

  it("tells of a person's edit", async () => {
    await start();
    await excel.person.typeCell('ค', 'A1', 'y');
    await quiet();
    expect(told).toEqual([{ kind: 'sheet', id: ids.get('ค'), remote: false }]);
  });

  it('tells of sheets that an edit made Excel calculate, and one round trip reads all', async () => {
    await start();
    await excel.person.typeCell('ก', 'B1', '5');
    await quiet();
    expect(new Set(told)).toEqual(
      new Set(['ก', 'ข'].map((name) => ({ kind: 'sheet', id: ids.get(name), remote: false }))),
    );
    excel.resetRoundTrips();
    const changed = told.flatMap((change) => (change.kind === 'sheet' ? [change.id] : []));
    const read = await Promise.all(changed.map((id) => valueOf(host.readSheet(id))));
    expect(read.find((sheet) => sheet?.snapshot.name === 'ข')?.snapshot.cells).toEqual([[10]]);
    expect(excel.roundTrips.batches).toBe(1);
  });

  it("marks another author's edit", async () => {
    await start();
    await excel.person.remoteEdit('ค', 'A1', 'y');
    await quiet();
    expect(told).toEqual([{ kind: 'sheet', id: ids.get('ค'), remote: true }]);
  });

  it('makes one change of several edits', async () => {
    await start();
    for (const address of ['A1', 'A2', 'A3']) await excel.person.typeCell('ค', address, 'y');
    await quiet();
    expect(told).toHaveLength(1);
  });

  it.each<[string, () => Promise<void>]>([
    ['added', () => excel.person.addSheet('ใหม่')],
    ['deleted', () => excel.person.deleteSheet('ค')],
    ['renamed', () => excel.person.renameSheet('ค', 'ชื่อใหม่')],
  ])('tells that a sheet was %s', async (_name, happen) => {
    await start();
    await happen();
    await quiet();
    expect(told).toEqual([{ kind: 'structure' }]);
  });

  it('works in an Excel that does not tell of renamed sheets', async () => {
    await start(FLOOR);
    await excel.person.renameSheet('ค', 'ชื่อใหม่');
    await excel.person.typeCell('ก', 'A1', 'y');
    await quiet();
    expect(told).toEqual([{ kind: 'sheet', id: ids.get('ก'), remote: false }]);
  });

  it("tells nothing of the add-in's own work", async () => {
    await start();
    await valueOf(host.insert([sampleBlueprint('แบบ')]));
    const place = { sheet: 'ก', row: 0, column: 0 };
    await valueOf(host.apply([{ kind: 'set', place, value: 'ใหม่', was: 'x' }]));
    await valueOf(host.goTo(place));
    await quiet();
    expect(told).toEqual([]);
  });

  it('tells of edits on a sheet that the add-in inserted', async () => {
    await start();
    await valueOf(host.insert([sampleBlueprint('แบบ')]));
    await excel.person.renameSheet('แบบ', 'แบบของเรา');
    await quiet();
    expect(told).toEqual([{ kind: 'structure' }]);
  });

  it('tells nothing after it was stopped', async () => {
    await start();
    stop();
    await quiet();
    await excel.person.typeCell('ค', 'A1', 'y');
    await quiet();
    expect(told).toEqual([]);
  });
});
