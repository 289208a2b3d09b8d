import { writeXlsx } from 'hucre/xlsx';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { buildZip } from './zip-builder';
import { cellsXml, GOOD, handMadeParts, handMadeWorkbook, oneSheet } from './workbook-builder';

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(`not read: ${reading.reason}`);
  return reading.sheets;
}

function firstSheet(bytes: Uint8Array): SheetSnapshot {
  return sheetsOf(bytes)[0]!;
}

/** The content of A1 in a hand-made workbook with this cell. */
function contentOf(cell: string, more = {}): CellContent | undefined {
  return firstSheet(oneSheet(cellsXml(cell), more)).cells[0]?.[0];
}

const DATE_STYLES = {
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d\\ mmm\\ yyyy"/>' +
    '<numFmt numFmtId="165" formatCode="[$-D07041E]0"/>' +
    '<numFmt numFmtId="166" formatCode="0&quot; days&quot;;[Red]-0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>',
};

describe('what a writer writes', () => {
  it('comes back as it was: texts, numbers, truth values, dates, blanks', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'ขั้นตอนที่ 2',
          rows: [
            ['ลำดับ\nที่', 1, 2.5, true],
            [null, '  ช่องว่าง  ', new Date(Date.UTC(2024, 9, 1)), false],
          ],
        },
      ],
    });
    expect(firstSheet(bytes)).toMatchObject({
      name: 'ขั้นตอนที่ 2',
      hidden: false,
      origin: { row: 0, column: 0 },
      cells: [
        ['ลำดับ\nที่', 1, 2.5, true],
        [null, '  ช่องว่าง  ', '1/10/2024', false],
      ],
    });
  });

  it('keeps the order of tabs and says which sheets are hidden', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'ข', rows: [[1]] },
        { name: 'ก', rows: [[2]], hidden: true },
        { name: 'ค', rows: [[3]], veryHidden: true },
      ],
    });
    const sheets = sheetsOf(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['ข', false],
      ['ก', true],
      ['ค', true],
    ]);
  });

  it('has merges in sheet rows and columns', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'ก',
          rows: [[1, null, 2], [], [3, 4, 5]],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }],
        },
      ],
    });
    expect(firstSheet(bytes).merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  it('has the results and the texts of formulas', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'ก',
          rows: [[2, 3, null, null]],
          cells: new Map([
            ['0,2', { value: 6, formula: 'A1*B1', formulaResult: 6 }],
            ['0,3', { formula: 'IF(C1>4,"ปานกลาง","ต่ำ")', formulaResult: 'ปานกลาง', value: null }],
          ]),
        },
      ],
    });
    const sheet = firstSheet(bytes);
    expect(sheet.cells).toEqual([[2, 3, 6, 'ปานกลาง']]);
    expect([...sheet.formulas]).toEqual([
      [cellKey(0, 2), '=A1*B1'],
      [cellKey(0, 3), '=IF(C1>4,"ปานกลาง","ต่ำ")'],
    ]);
  });
});

describe('the content of a cell', () => {
  const strings =
    '<si><r><rPr><b/></rPr><t xml:space="preserve">ปาน </t></r><r><t>กลาง</t></r></si>' +
    '<si><t>ก&amp;ข &lt;c&gt; &#3585;</t><phoneticPr fontId="1"/></si>' +
    '<si><t><![CDATA[<b>]]></t></si>';
  it.each<[string, string, CellContent]>([
    ['rich text, joined', '<c r="A1" t="s"><v>0</v></c>', 'ปาน กลาง'],
    ['entities', '<c r="A1" t="s"><v>1</v></c>', 'ก&ข <c> ก'],
    ['CDATA', '<c r="A1" t="s"><v>2</v></c>', '<b>'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>ก</t></is></c>', 'ก'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><t>ก</t></r><r><t>ข</t></r></is></c>',
      'กข',
    ],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['a formula that fails', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a text that looks like an error', '<c r="A1" t="str"><v>#REF!</v></c>', '#REF!'],
    ['a formula with a text', '<c r="A1" t="str"><f>"a"</f><v>สูง</v></c>', 'สูง'],
    ['a formula with a truth value', '<c r="A1" t="b"><f>1=1</f><v>1</v></c>', true],
    ['an escaped character', '<c r="A1" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['a number out of range', '<c r="A1"><v>1e999</v></c>', { error: '#NUM!' }],
  ])('%s', (_, cell, content) => {
    expect(contentOf(cell, { strings })).toEqual(content);
  });

  it.each<[string, string]>([
    ['no value', '<c r="A1" s="1"/>'],
    ['an empty value', '<c r="A1" t="str"><v></v></c>'],
    ['an empty formula result', '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ['a formula never calculated', '<c r="A1"><f>B1</f></c>'],
    ['a shared text that is not there', '<c r="A1" t="s"><v>99</v></c>'],
  ])('is null with %s', (_, cell) => {
    const sheet = firstSheet(oneSheet(cellsXml(`${cell}<c r="B1"><v>1</v></c>`)));
    const [row] = sheet.cells;
    expect(sheet.origin.column === 1 ? null : row?.[0]).toBeNull();
  });

  it.each<[string, string, CellContent]>([
    ['a built-in date format', '<c r="A1" s="1"><v>45566</v></c>', '1/10/2024'],
    ['a Thai date format', '<c r="A1" s="2"><v>45566</v></c>', '1/10/2024'],
    ['a time of day', '<c r="A1" s="1"><v>0.5</v></c>', '12:00'],
    ['no date for Thai digits', '<c r="A1" s="3"><v>5</v></c>', 5],
    ['no date for letters in quotes', '<c r="A1" s="4"><v>5</v></c>', 5],
  ])('with a number format: %s', (_, cell, content) => {
    expect(contentOf(cell, DATE_STYLES)).toEqual(content);
  });

  it('counts days from 1904 where the workbook does', () => {
    const workbook = '<workbookPr date1904="1"/>';
    expect(contentOf('<c r="A1" s="1"><v>44104</v></c>', { ...DATE_STYLES, workbook })).toBe(
      '1/10/2024',
    );
  });
});

describe('the shape of a sheet', () => {
  it('starts at the first used cell and leaves blank ends out', () => {
    const xml =
      '<sheetData><row r="3"><c r="B3"/><c r="C3"><v>1</v></c><c r="D3" s="1"/></row>' +
      '<row r="5"><c r="D5"><v>2</v></c></row><row r="9"><c r="Z9" s="2"></c></row></sheetData>';
    expect(firstSheet(oneSheet(xml))).toMatchObject({
      origin: { row: 2, column: 2 },
      cells: [[1], [], [null, 2]],
    });
  });

  it('finds cells and rows that do not say where they are', () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(firstSheet(oneSheet(xml)).cells).toEqual([[1, null, 2], [3]]);
  });

  it('reads names with a prefix', () => {
    const xml =
      '<x:sheetData><x:row><x:c r="B2"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>';
    expect(firstSheet(oneSheet(xml)).cells).toEqual([[1, 2]]);
  });

  it('gives each cell of a formula that was filled down its own text', () => {
    const shared = (cell: string, text: string): string =>
      `<row><c r="${cell}"><f t="shared" si="0"${text}</c></row>`;
    const xml = `<sheetData>${shared('C1', ' ref="C1:C3">A1*$B$1+LOG10(A1)&amp;"A1"</f><v>1</v>')}${shared('C2', '/><v>2</v>')}${shared('C3', '></f><v>3</v>')}</sheetData>`;
    expect([...firstSheet(oneSheet(xml)).formulas.values()]).toEqual([
      '=A1*$B$1+LOG10(A1)&"A1"',
      '=A2*$B$1+LOG10(A2)&"A1"',
      '=A3*$B$1+LOG10(A3)&"A1"',
    ]);
  });

  it('says which rows and columns are hidden, as far as the sheet is used', () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="16384" hidden="true"/><col min="1" max="1" hidden="0"/></cols>' +
      '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>' +
      '<row r="3" hidden="0"><c r="D3"><v>1</v></c></row><row hidden="true"><c><v>1</v></c></row></sheetData>';
    const { hiddenRows, hiddenColumns } = firstSheet(oneSheet(xml));
    expect([...(hiddenRows ?? [])]).toEqual([0, 3]);
    expect([...(hiddenColumns ?? [])]).toEqual([1, 2, 3]);
  });

  it('cuts merges off where the sheet ends', () => {
    const xml =
      '<sheetData><row><c r="A1"><v>1</v></c><c r="B2"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A1048576"/><mergeCell ref="D9:E10"/><mergeCell ref="nonsense"/></mergeCells>';
    expect(firstSheet(oneSheet(xml)).merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('reads an empty sheet as no cells', () => {
    expect(firstSheet(oneSheet('<sheetData/>'))).toMatchObject({
      origin: { row: 0, column: 0 },
      cells: [],
      merges: [],
    });
  });

  it('takes a sheet named __proto__ as it takes any other', () => {
    const sheets = ['__proto__', 'constructor', 'A&amp;B'].map((name) => ({
      name,
      xml: cellsXml('<c r="A1"><v>1</v></c>'),
    }));
    const read = sheetsOf(handMadeWorkbook({ sheets }));
    expect(read.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'A&B']);
    expect(read.map(({ cells }) => cells)).toEqual([[[1]], [[1]], [[1]]]);
  });
});

describe('every ordinary kind of zip', () => {
  const parts = handMadeParts(GOOD);
  it.each([
    ['packed entries', buildZip(parts)],
    ['stored entries', buildZip(parts.map((part) => ({ ...part, stored: true })))],
    ['data descriptors', buildZip(parts.map((part) => ({ ...part, descriptor: true })))],
    ['Zip64 sizes', buildZip(parts.map((part) => ({ ...part, zip64: true })))],
    ['a Zip64 directory', buildZip(parts, { zip64: true })],
    ['a comment at the end', buildZip(parts, { comment: 'จัดทำโดย PK\u0005\u0006' })],
    [
      'a part named in other letters',
      buildZip(
        parts.map((part) =>
          part.name === 'xl/styles.xml' ? { ...part, name: 'xl/Styles.XML' } : part,
        ),
      ),
    ],
    [
      'names that look like paths elsewhere',
      buildZip([
        ...parts,
        { name: '../../etc/passwd', data: 'x' },
        { name: '/tmp/x', data: 'x' },
        { name: 'C:\\x', data: 'x' },
      ]),
    ],
  ])('is read: %s', (_, bytes) => {
    expect(firstSheet(bytes).cells).toEqual([['ก']]);
  });
});
