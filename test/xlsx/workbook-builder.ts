import type { ZipFile, ZipOptions } from './zip-builder';
import { buildZip } from './zip-builder';

/** A workbook written by hand, as small as one can be, for what no writer would write. */
export interface HandMade {
  /** Name and the XML between `<worksheet>` and `</worksheet>` of each sheet. */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly attributes?: string;
  }[];
  /** The XML between `<sst>` and `</sst>`. */
  readonly strings?: string;
  /** The XML between `<styleSheet>` and `</styleSheet>`. */
  readonly styles?: string;
  /** Put before the sheets in the workbook part. */
  readonly workbook?: string;
  /** What stands before each part's root element. */
  readonly prologue?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a hand-made workbook, for tests that then spoil one of them. */
export function handMadeParts(workbook: HandMade): ZipFile[] {
  const prologue = workbook.prologue ?? '<?xml version="1.0" encoding="UTF-8"?>';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const sheetTags = workbook.sheets.map(
    ({ name, attributes = '' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${attributes} r:id="rId${index + 1}"/>`,
  );
  return [
    { name: '[Content_Types].xml', data: `${prologue}<Types/>` },
    {
      name: '_rels/.rels',
      data: `${prologue}<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${prologue}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook.workbook ?? ''}<sheets>${sheetTags.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${prologue}<Relationships>${workbook.sheets
        .map((_, index) =>
          relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
        )
        .join(
          '',
        )}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdS', 'styles', '/xl/styles.xml')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', data: `${prologue}<sst>${workbook.strings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      data: `${prologue}<styleSheet>${workbook.styles ?? ''}</styleSheet>`,
    },
    ...workbook.sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${prologue}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    })),
  ];
}

export function handMadeWorkbook(workbook: HandMade, options: ZipOptions = {}): Buffer {
  return buildZip(handMadeParts(workbook), options);
}

/** A workbook of one sheet with this XML. */
export function oneSheet(xml: string, more: Omit<HandMade, 'sheets'> = {}): Buffer {
  return handMadeWorkbook({ ...more, sheets: [{ name: 'แผ่น1', xml }] });
}

/** One row of cells, as XML. */
export function cellsXml(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

/** The parts of a good small workbook: `ก` in A1. */
export const GOOD: HandMade = {
  sheets: [{ name: 'แผ่น1', xml: cellsXml('<c r="A1" t="s"><v>0</v></c>') }],
  strings: '<si><t>ก</t></si>',
};
