import { randomBytes } from 'node:crypto';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { WorkbookReading } from '../../src/xlsx/read-workbook';
import type { UnreadableReason } from '../../src/xlsx/unreadable';
import type { ZipFile } from './zip-builder';
import { buildZip } from './zip-builder';
import { cellsXml, GOOD, handMadeParts, handMadeWorkbook, oneSheet } from './workbook-builder';

// Each of these ends within 5 seconds, in a reason or in the right answer; a busy machine gets longer.
jest.setTimeout(60_000);

function reasonFor(bytes: Uint8Array): UnreadableReason | 'read' {
  const reading = readWorkbook(bytes);
  return reading.ok ? 'read' : reading.reason;
}

/** The good workbook with some parts changed. */
function spoilt(change: (part: ZipFile) => ZipFile): Buffer {
  return buildZip(handMadeParts(GOOD).map(change));
}

const ONLY_SHEET = 'xl/worksheets/sheet1.xml';

function withSheetPart(change: Partial<ZipFile>): Buffer {
  return spoilt((part) => (part.name === ONLY_SHEET ? { ...part, ...change } : part));
}

const COMPOUND_SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function compoundFile(streamName: string): Buffer {
  const bytes = Buffer.alloc(1536);
  COMPOUND_SIGNATURE.copy(bytes);
  bytes.write(`${streamName}\0`, 1024 + 128, 'utf16le');
  return bytes;
}

describe('files that are no .xlsx workbook', () => {
  it.each<[string, Uint8Array, UnreadableReason]>([
    ['an empty file', Buffer.alloc(0), 'not-a-workbook'],
    ['one byte', Buffer.from('P'), 'not-a-workbook'],
    ['a text', Buffer.from('ลำดับ,ประเด็น'), 'not-a-workbook'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not-a-workbook'],
    ['random bytes', randomBytes(10_000), 'not-a-workbook'],
    ['some other zip', buildZip([{ name: 'a.txt', data: 'a' }]), 'not-a-workbook'],
    ['an empty zip', buildZip([]), 'not-a-workbook'],
    [
      'a Word document',
      spoilt((part) =>
        part.name === 'xl/workbook.xml' ? { ...part, data: '<w:document/>' } : part,
      ),
      'not-a-workbook',
    ],
    [
      'a binary workbook (.xlsb)',
      spoilt((part) =>
        part.name === 'xl/workbook.xml'
          ? { ...part, data: Buffer.from([131, 1, 0, 60, 33]) }
          : part,
      ),
      'not-a-workbook',
    ],
    ['an .xls', compoundFile('Workbook'), 'old-excel'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'password-protected'],
    ['a zip with a password', spoilt((part) => ({ ...part, flags: 1 })), 'password-protected'],
  ])('%s', (_, bytes, reason) => {
    expect(reasonFor(bytes)).toBe(reason);
  });
});

describe('damaged workbooks', () => {
  const good = handMadeWorkbook(GOOD);

  it('are refused wherever they are cut off', () => {
    for (let length = 4; length < good.length; length += 7) {
      expect(reasonFor(good.subarray(0, length))).toBe('damaged');
    }
  });

  it('never crash the reader, whichever byte is wrong', () => {
    const answers = new Set<string>();
    for (let at = 0; at < good.length; at += 3) {
      const bytes = Buffer.from(good);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      answers.add(reasonFor(bytes));
    }
    expect(answers).toContain('damaged');
  });

  it.each<[string, Buffer]>([
    ['a wrong checksum', withSheetPart({ crc: 1 })],
    ['a size declared too small', withSheetPart({ declaredBytes: 10 })],
    ['a size declared too large', withSheetPart({ declaredBytes: 10_000 })],
    [
      'another name in the entry than in the directory',
      withSheetPart({ localName: 'xl/worksheets/sheet2.xml' }),
    ],
    [
      'no sheet where the workbook says one is',
      spoilt((part) => (part.name === ONLY_SHEET ? { ...part, name: 'xl/other.xml' } : part)),
    ],
    ['no sheets', handMadeWorkbook({ sheets: [] })],
    [
      'the same part as two sheets',
      spoilt((part) => ({ ...part, data: String(part.data).replace(/<sheet .*?>/, '$&$&') })),
    ],
    ['a cell outside the sheet', oneSheet(cellsXml('<c r="XFE1"><v>1</v></c>'))],
    ['a cell at a nonsense address', oneSheet(cellsXml('<c r="ก1"><v>1</v></c>'))],
    ['XML that breaks off', oneSheet('<sheetData><row><c r="A1"><v>1')],
  ])('%s', (_, bytes) => {
    expect(reasonFor(bytes)).toBe('damaged');
  });

  it('an entry whose data is counted twice', () => {
    const parts = handMadeParts(GOOD);
    const bytes = buildZip([...parts, { name: ONLY_SHEET, data: '', sharesDataOf: ONLY_SHEET }]);
    expect(reasonFor(bytes)).toBe('damaged');
  });

  it('a name that occurs twice, also in other letters', () => {
    for (const name of [ONLY_SHEET, ONLY_SHEET.toUpperCase()]) {
      const bytes = buildZip([...handMadeParts(GOOD), { name, data: '<worksheet/>' }]);
      expect(reasonFor(bytes)).toBe('damaged');
    }
  });
});

describe('files that unpack to more than they say', () => {
  it.each<[string, () => Buffer, UnreadableReason]>([
    [
      'a bomb that admits its size',
      () => withSheetPart({ data: Buffer.alloc(100_000_000, 32) }),
      'too-large',
    ],
    [
      'a bomb that does not',
      () => withSheetPart({ data: Buffer.alloc(100_000_000, 32), declaredBytes: 1_000 }),
      'damaged',
    ],
    [
      'many parts, each within bounds',
      () =>
        handMadeWorkbook({
          sheets: Array.from({ length: 5 }, (_, index) => ({
            name: `${index}`,
            xml: ' '.repeat(50_000_000),
          })),
        }),
      'too-large',
    ],
    [
      'too many entries',
      () =>
        buildZip([
          ...handMadeParts(GOOD),
          ...Array.from({ length: 3_000 }, (_, index) => ({ name: `x${index}`, data: '' })),
        ]),
      'too-large',
    ],
    [
      'too many sheets',
      () =>
        handMadeWorkbook({
          sheets: Array.from({ length: 600 }, (_, index) => ({ name: `${index}`, xml: '' })),
        }),
      'too-large',
    ],
    [
      'two cells in opposite corners',
      () => oneSheet(cellsXml('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>')),
      'too-large',
    ],
    [
      'forty sheets that are each nearly too large',
      () =>
        handMadeWorkbook({
          sheets: Array.from({ length: 40 }, (_, index) => ({
            name: `${index}`,
            xml: cellsXml('<c r="A1"><v>1</v></c><c r="I1000000"><v>1</v></c>'),
          })),
        }),
      'too-large',
    ],
    [
      'one long text in a million cells',
      () =>
        oneSheet(cellsXml('<c t="s"><v>0</v></c>'.repeat(16_000)), {
          strings: `<si><t>${'ก'.repeat(1_000_000)}</t></si>`,
        }),
      'too-large',
    ],
    [
      'millions of shared texts',
      () => oneSheet('<sheetData/>', { strings: '<si/>'.repeat(3_000_000) }),
      'too-large',
    ],
    [
      'a long formula shared by many cells',
      () =>
        oneSheet(
          cellsXml(
            `<c r="A1"><f t="shared" si="0">${'A1+'.repeat(2_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(16_000)}`,
          ),
        ),
      'too-large',
    ],
    [
      'a million merges',
      () =>
        oneSheet(
          `${cellsXml('<c r="Z99"><v>1</v></c>')}<mergeCells>${'<mergeCell ref="A1:Z99"/>'.repeat(1_000_000)}</mergeCells>`,
        ),
      'too-large',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(reasonFor(bytes())).toBe(reason);
  });
});

describe('XML that no workbook needs', () => {
  const entities =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  it('is refused in every part that is read', () => {
    // The list of content types is never opened.
    const read = handMadeParts(GOOD).filter(({ name }) => name !== '[Content_Types].xml');
    const reasons: string[] = [];
    for (const { name } of read) {
      const bytes = spoilt((part) =>
        part.name === name ? { ...part, data: entities + String(part.data) } : part,
      );
      reasons.push(reasonFor(bytes));
    }
    expect(reasons).toEqual(read.map(() => 'forbidden-content'));
  });

  it('is refused before and inside the root element', () => {
    expect(reasonFor(oneSheet('<!DOCTYPE x><sheetData/>'))).toBe('forbidden-content');
    expect(reasonFor(handMadeWorkbook({ ...GOOD, prologue: entities }))).toBe('forbidden-content');
  });
});

describe('odd but harmless files are read right', () => {
  function cellsOf(bytes: Uint8Array): unknown {
    const reading: WorkbookReading = readWorkbook(bytes);
    return reading.ok ? reading.sheets.map((sheet) => sheet.cells) : reading.reason;
  }

  it.each<[string, () => string]>([
    [
      'a million styled rows',
      () =>
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}" s="1"><c r="A${index + 2}" s="1"/></row>`).join('')}</sheetData>`,
    ],
    [
      'column definitions over the whole sheet, again and again',
      () =>
        `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(300_000)}</cols>${cellsXml('<c r="A1"><v>1</v></c>')}`,
    ],
    [
      'validations and conditional formats by the thousand',
      () =>
        `${cellsXml('<c r="A1"><v>1</v></c>')}${'<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>'.repeat(50_000)}<dataValidations>${'<dataValidation sqref="A1:XFD1048576" type="list"><formula1>1</formula1></dataValidation>'.repeat(50_000)}</dataValidations>`,
    ],
    [
      'merges over the whole sheet',
      () =>
        `${cellsXml('<c r="A1"><v>1</v></c>')}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
    ],
    ['deeply nested tags', () => `${cellsXml('<c r="A1"><v>1</v></c>')}${'<a>'.repeat(500_000)}`],
    [
      'comments that look like cells',
      () =>
        `<!-- <sheetData><row><c r="B1"><v>2</v></c></row></sheetData> -->${cellsXml('<c r="A1"><v>1</v></c>')}`,
    ],
  ])('%s', (_, xml) => {
    expect(cellsOf(oneSheet(xml()))).toEqual([[[1]]]);
  });

  it('number formats made to take long', () => {
    const formats = Array.from(
      { length: 5_000 },
      (_, index) => `<numFmt numFmtId="${index + 200}" formatCode="${'['.repeat(250)}"/>`,
    ).join('');
    const styles = `<numFmts>${formats}<numFmt numFmtId="199" formatCode="${'&quot;['.repeat(1_000_000)}"/></numFmts><cellXfs>${'<xf numFmtId="199"/>'.repeat(60_000)}</cellXfs>`;
    expect(cellsOf(oneSheet(cellsXml('<c r="A1" s="0"><v>1</v></c>'), { styles }))).toEqual([
      [[1]],
    ]);
  });
});
