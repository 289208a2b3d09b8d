import type { LeanSheet } from './lean-sheet';
import { leanSheet } from './lean-sheet';
import { leanStyles } from './lean-styles';
import { LIMITS } from './limits';
import { storedZip } from './stored-zip';
import { Unreadable } from './unreadable';
import type { WorkbookParts } from './workbook-parts';
import { XmlTags } from './xml-tags';
import type { ZipArchive } from './zip-archive';

/** A workbook made anew of nothing but what reading needs, small enough to be read whole. */
export interface LeanWorkbook {
  /** An .xlsx whose sheets are named `1`, `2`, … */
  readonly xlsx: Buffer;
  /** What is known of each sheet beyond its cells, in the order of the tabs. */
  readonly sheets: readonly Omit<LeanSheet, 'xml'>[];
}

/**
 * hucre trusts a file's own word for how large things are: it holds each sheet as a full rectangle,
 * walks every column definition, and keeps shared strings as a tree. A few hundred bytes can make
 * that exhaust the memory, which no program can catch. So everything is unpacked, measured and cut
 * down here first, and hucre only gets to see what is left.
 *
 * Throws {@link Unreadable}.
 */
export function leanWorkbook(archive: ZipArchive, parts: WorkbookParts): LeanWorkbook {
  const files = new Map<string, string | Buffer>();
  const relations: string[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="/${type}" Target="${target}"/>`);
    return id;
  };
  if (parts.styles !== null) {
    relate('styles', 's.xml');
    files.set('s.xml', leanStyles(archive.unpack(parts.styles).toString('utf8')));
  }
  if (parts.sharedStrings !== null) {
    relate('sharedStrings', 't.xml');
    files.set('t.xml', checkedSharedStrings(archive.unpack(parts.sharedStrings)));
  }
  const sheets: Omit<LeanSheet, 'xml'>[] = [];
  const sheetTags: string[] = [];
  const measure = measuring();
  for (const [index, { part }] of parts.sheets.entries()) {
    const { xml, ...known } = leanSheet(archive.unpack(part).toString('latin1'));
    measure(known);
    sheets.push(known);
    const file = `${index + 1}.xml`;
    const content = `<worksheet><sheetData><row>${xml}</row></sheetData></worksheet>`;
    files.set(file, Buffer.from(content, 'latin1'));
    sheetTags.push(`<sheet name="${index + 1}" r:id="${relate('worksheet', file)}"/>`);
  }
  const dates = parts.from1904 ? '<workbookPr date1904="1"/>' : '';
  files.set('[Content_Types].xml', '<Types/>');
  files.set(
    '_rels/.rels',
    '<Relationships><Relationship Id="rId1" Type="/officeDocument" Target="w.xml"/></Relationships>',
  );
  files.set('w.xml', `<workbook>${dates}<sheets>${sheetTags.join('')}</sheets></workbook>`);
  files.set('_rels/w.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  const bytes = [...files].map(([name, file]) => [name, Buffer.from(file)] as const);
  return { xlsx: storedZip(new Map(bytes)), sheets };
}

/** Adds up what the sheets hold, and refuses when it is too much. */
function measuring(): (sheet: Omit<LeanSheet, 'xml'>) => void {
  let cells = 0;
  let gridCells = 0;
  let merges = 0;
  return (sheet) => {
    cells += sheet.cells;
    gridCells += (sheet.lastRow + 1) * (sheet.lastColumn + 1);
    merges += sheet.merges.length;
    if (cells > LIMITS.cells || gridCells > LIMITS.gridCells || merges > LIMITS.merges) {
      throw new Unreadable('too-large');
    }
  };
}

function checkedSharedStrings(bytes: Buffer): Buffer {
  const tags = new XmlTags(bytes.toString('latin1'));
  let count = 0;
  while (tags.next()) {
    count += 1;
    if (count > LIMITS.sharedStringTags) throw new Unreadable('too-large');
  }
  return bytes;
}
