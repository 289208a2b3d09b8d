/** @jest-environment jsdom */
import { startExcel, type TestExcel } from '../excel/office';

describe('events of the stand-in host', () => {
  let excel: TestExcel;
  let got: Excel.WorksheetChangedEventArgs[];

  beforeEach(async () => {
    excel = await startExcel();
    got = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        got.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  afterEach(() => excel.stop());

  it("tells of a person's entry, with the cell before and after", async () => {
    await excel.person.typeCell('Sheet1', 'B2', '5');
    await excel.person.typeCell('Sheet1', 'B2', 'ห้า');
    await excel.settled();
    expect(got).toMatchObject([
      {
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: {
          valueBefore: '',
          valueAfter: 5,
          valueTypeBefore: 'Empty',
          valueTypeAfter: 'Double',
        },
      },
      { details: { valueBefore: 5, valueAfter: 'ห้า', valueTypeAfter: 'String' } },
    ]);
  });

  it("marks the add-in's own writes, and gives their range", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await excel.settled();
    expect(got).toMatchObject([{ address: 'A1:B2', triggerSource: 'ThisLocalAddin' }]);
    const values = await Excel.run(async (context) => {
      const range = got[0]!.getRange(context);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("marks another author's edits as remote", async () => {
    await excel.person.remoteEdit('Sheet1', 'A1', 'x');
    await excel.settled();
    expect(got).toMatchObject([{ source: 'Remote', triggerSource: 'Unknown' }]);
  });

  it('tells of rows that come and go, and not of formulas that follow them', async () => {
    await excel.person.typeCell('Sheet1', 'A5', '=A1+1');
    await excel.person.insertRows('Sheet1', 1, 2);
    await excel.person.deleteRows('Sheet1', 1);
    await excel.settled();
    expect(got.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RangeEdited', 'A5'],
      ['RowInserted', '1:2'],
      ['RowDeleted', '1:1'],
    ]);
    expect(excel.state().sheets[0]?.cells).toMatchObject([{ row: 5, formula: '=A2+1' }]);
  });

  it('raises nothing for formats', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await excel.settled();
    expect(got).toEqual([]);
  });

  it('raises nothing after the handler was removed', async () => {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onActivated.add(() => {
        got.length = 99;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.person.addSheet('ใหม่');
    await excel.person.select('ใหม่', 'A1');
    await excel.settled();
    expect(got).toEqual([]);
  });

  it('tells of sheets added, deleted, shown and selected in, and of new results', async () => {
    const seen: string[] = [];
    const note = (event: { type: string }) => {
      seen.push(event.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onSelectionChanged.add(note);
      worksheets.onCalculated.add(note);
      await context.sync();
    });
    await excel.person.addSheet('ใหม่');
    await excel.person.select('ใหม่', 'B2');
    await excel.person.typeCell('ใหม่', 'B2', '=1+1');
    await excel.person.deleteSheet('ใหม่');
    await excel.settled();
    expect(new Set(seen)).toEqual(
      new Set([
        'WorksheetAdded',
        'WorksheetActivated',
        'WorksheetSelectionChanged',
        'WorksheetCalculated',
        'WorksheetDeleted',
      ]),
    );
  });
});
