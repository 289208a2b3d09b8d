import { emptyWorkbook } from '../../preview/grid/workbook-state';
import type { CellState, WorkbookState } from '../../preview/grid/workbook-state';
import { readWorkbookFile } from '../../preview/file/read-workbook-file';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import { ZipArchive } from '../../src/xlsx/zip-archive';
import { sampleWorkbook } from './file-sample';

async function throughFile(workbook: WorkbookState): Promise<WorkbookState> {
  return readWorkbookFile(await writeWorkbookFile(workbook), workbook.name);
}

/** The part of a file that names sheets and ranges, quotes as they are. */
function workbookPart(file: Uint8Array): string {
  const part = new ZipArchive(Buffer.from(file)).unpack('xl/workbook.xml').toString('utf8');
  return part.replaceAll('&apos;', "'").replaceAll('&#39;', "'");
}

/** Cells with their styles spelt out: the numbering of styles may change on the way. */
function resolved({ sheets, styles, ...rest }: WorkbookState) {
  const withStyle = ({ style, ...cell }: CellState) => ({
    ...cell,
    style: style === undefined ? undefined : styles[style],
  });
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withStyle) })),
  };
}

describe('saving and opening again', () => {
  it('keeps everything a form uses', async () => {
    expect(resolved(await throughFile(sampleWorkbook))).toEqual(resolved(sampleWorkbook));
  });

  it('keeps everything a second time', async () => {
    const once = await throughFile(sampleWorkbook);
    expect(await throughFile(once)).toEqual(once);
  });

  it('keeps an empty workbook empty', async () => {
    const { sheets, ...workbook } = await throughFile(emptyWorkbook());
    const { sheets: expectedSheets, ...expected } = emptyWorkbook();
    expect(sheets).toEqual(expectedSheets);
    expect(workbook).toEqual(expected);
  });

  it('puts the name of a sheet in quotes where print titles and areas need it', async () => {
    const [sheet] = emptyWorkbook().sheets;
    if (sheet === undefined) throw new Error('an empty workbook has a sheet');
    const named: WorkbookState = {
      ...emptyWorkbook(),
      activeSheet: "2 ของ'เรา",
      sheets: [
        {
          ...sheet,
          name: "2 ของ'เรา",
          page: {
            ...sheet.page,
            titleRows: { first: 2, last: 3 },
            printArea: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
          },
        },
      ],
    };
    const names = workbookPart(await writeWorkbookFile(named));
    expect(names).toContain("'2 ของ''เรา'!$3:$4");
    expect(names).toContain("'2 ของ''เรา'!$A$1:$C$9");
  });

  it('keeps a row fitted that was fitted to its text, and shows it so high in any program', async () => {
    const [sheet] = emptyWorkbook().sheets;
    const fitted: WorkbookState = {
      ...emptyWorkbook(),
      sheets: [
        {
          ...sheet!,
          rowHeights: { 0: 30 },
          fittedRowHeights: { 1: 72 },
          cells: [0, 1, 2].map((row) => ({ row, column: 0, value: 'ขั้นตอน & ประเด็น' })),
        },
      ],
    };
    const file = await writeWorkbookFile(fitted);
    const part = new ZipArchive(Buffer.from(file)).unpack('xl/worksheets/sheet1.xml');
    const rows = part.toString('utf8').match(/<row [^>]*>/g);
    expect(rows).toEqual([
      '<row r="1" ht="30" customHeight="1">',
      '<row r="2" ht="74.25">',
      '<row r="3">',
    ]);
    const [read] = (await readWorkbookFile(file, 'Book1.xlsx')).sheets;
    expect(read?.rowHeights).toEqual({ 0: 30 });
    expect(read?.cells).toEqual(fitted.sheets[0]?.cells);
  });

  it('writes an unusual default row height row by row', async () => {
    const [sheet] = emptyWorkbook().sheets;
    const tall = {
      ...emptyWorkbook(),
      sheets: [{ ...sheet!, defaultRowHeight: 24, cells: [{ row: 2, column: 0, value: 'ก' }] }],
    };
    const read = await throughFile(tall);
    expect(read.sheets[0]?.rowHeights).toEqual({ 2: 24 });
  });

  it.each([
    ['text that looks like a number', '12'],
    ['text that looks like a formula', '=A1'],
    ['an error', '#REF!'],
    ['text with spaces at its ends', '  ก  '],
    ['several lines', 'ก\nข'],
    ['a fraction', 0.1],
    ['false', false],
  ])('keeps %s', async (_what, value) => {
    const [sheet] = emptyWorkbook().sheets;
    const workbook = {
      ...emptyWorkbook(),
      sheets: [{ ...sheet!, cells: [{ row: 0, column: 0, value }] }],
    };
    expect((await throughFile(workbook)).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value }]);
  });
});

describe('opening', () => {
  it('refuses what is no workbook', async () => {
    const notes = new TextEncoder().encode('บันทึก');
    await expect(readWorkbookFile(notes, 'notes.xlsx')).rejects.toThrow();
  });
});
