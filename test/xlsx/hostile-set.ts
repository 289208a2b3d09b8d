import { buildZip } from './zip-builder';
import type { HandMade } from './workbook-builder';
import { cellsXml, GOOD, handMadeParts, handMadeWorkbook, oneSheet } from './workbook-builder';

/** A file made to do harm, and how it must end: refused, or read as an ordinary workbook. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Buffer;
  readonly ends: 'refused' | 'read';
}

const A1 = cellsXml('<c r="A1"><v>1</v></c>');
const SHEET = 'xl/worksheets/sheet1.xml';
const ENTITIES =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "hahahaha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">' +
  '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';

function inSheet(data: string | Buffer, declaredBytes?: number): Buffer {
  return buildZip(
    handMadeParts(GOOD).map((part) => {
      if (part.name !== SHEET) return part;
      return declaredBytes === undefined ? { ...part, data } : { ...part, data, declaredBytes };
    }),
  );
}

/** A workbook in a workbook in a workbook, and a bomb at the heart of it. */
function nested(depth: number): Buffer {
  let inner = inSheet(Buffer.alloc(60_000_000, 32));
  for (let level = 0; level < depth; level += 1) {
    inner = buildZip([...handMadeParts(GOOD), { name: 'xl/embeddings/book.xlsx', data: inner }]);
  }
  return inner;
}

/** Forty sheets that all unpack the same kilobytes. */
function overlapping(): Buffer {
  const parts = handMadeParts({
    sheets: [{ name: 'a', xml: ' '.repeat(50_000_000) }],
  });
  const copies = Array.from({ length: 40 }, (_, index) => {
    return { name: `xl/worksheets/copy${index}.xml`, data: '', sharesDataOf: SHEET };
  });
  return buildZip([...parts, ...copies]);
}

function named(names: readonly string[]): HandMade {
  return { sheets: names.map((name) => ({ name, xml: A1 })) };
}

/** A workbook whose sheet is said to be at this place. */
function sheetAt(target: string, mode = ''): Buffer {
  return buildZip(
    handMadeParts(GOOD).map((part) =>
      part.name === 'xl/_rels/workbook.xml.rels'
        ? {
            ...part,
            data: String(part.data).replace(
              'Target="worksheets/sheet1.xml"',
              `Target="${target}" ${mode}`,
            ),
          }
        : part,
    ),
  );
}

/** One of each kind; each is made when it is asked for. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'nested', ends: 'read', bytes: () => nested(5) },
  { name: 'overlapping', ends: 'refused', bytes: overlapping },
  { name: 'bomb', ends: 'refused', bytes: () => inSheet(Buffer.alloc(300_000_000, 32)) },
  {
    name: 'lying-small',
    ends: 'refused',
    bytes: () => inSheet(Buffer.alloc(300_000_000, 32), 1_000),
  },
  {
    name: 'lying-large',
    ends: 'refused',
    bytes: () => inSheet('<worksheet/>', 4_000_000_000),
  },
  {
    name: 'entities',
    ends: 'refused',
    bytes: () => inSheet(`${ENTITIES}<worksheet><sheetData>&c;&d;</sheetData></worksheet>`),
  },
  {
    name: 'entities-shared',
    ends: 'refused',
    bytes: () => handMadeWorkbook({ ...GOOD, prologue: ENTITIES, strings: '<si><t>&c;</t></si>' }),
  },
  {
    name: 'merges',
    ends: 'read',
    bytes: () =>
      oneSheet(
        `${A1}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
      ),
  },
  {
    name: 'merges-filled',
    ends: 'refused',
    bytes: () =>
      oneSheet(
        `${cellsXml('<c r="A1"><v>1</v></c><c r="CV9999"><v>1</v></c>')}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000)}</mergeCells>`,
      ),
  },
  {
    name: 'validations',
    ends: 'read',
    bytes: () =>
      oneSheet(
        `${A1}<dataValidations>${'<dataValidation sqref="A1:XFD1048576" type="list"><formula1>1</formula1></dataValidation>'.repeat(100_000)}</dataValidations>`,
      ),
  },
  {
    name: 'styled-rows',
    ends: 'read',
    bytes: () =>
      oneSheet(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 1_048_575 }, (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/></row>`).join('')}</sheetData>`,
      ),
  },
  {
    name: 'corners',
    ends: 'refused',
    bytes: () => oneSheet(cellsXml('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>')),
  },
  {
    name: 'most-cells',
    ends: 'refused',
    bytes: () =>
      oneSheet(
        `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(11_000)}</sheetData>`,
      ),
  },
  {
    name: 'prototype-names',
    ends: 'read',
    bytes: () =>
      buildZip([
        ...handMadeParts(named(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])),
        { name: '__proto__', data: '{"polluted":true}' },
        { name: 'constructor/prototype', data: 'x' },
      ]),
  },
  {
    name: 'path-names',
    ends: 'read',
    bytes: () =>
      buildZip([
        ...handMadeParts(GOOD),
        { name: '../../../../tmp/risk-checker-was-here', data: 'x' },
        { name: '/tmp/risk-checker-was-here', data: 'x' },
        { name: 'C:\\Windows\\risk-checker-was-here', data: 'x' },
      ]),
  },
  { name: 'path-target', ends: 'refused', bytes: () => sheetAt('../../../../../../etc/passwd') },
  { name: 'absolute-target', ends: 'refused', bytes: () => sheetAt('/etc/passwd') },
  {
    name: 'external-target',
    ends: 'refused',
    bytes: () => sheetAt('http://127.0.0.1:9/sheet.xml', 'TargetMode="External"'),
  },
  {
    name: 'formulas',
    ends: 'read',
    bytes: () =>
      oneSheet(
        cellsXml(
          [
            '<c r="A1" t="str"><f>"&lt;img src=x onerror=alert(1)&gt;"</f><v>&lt;img src=x onerror=alert(1)&gt;</v></c>',
            '<c r="B1" t="str"><f>HYPERLINK("javascript:alert(1)","&#x1b;[31mred")</f><v>&#x1b;[31mred&#x9b;2J</v></c>',
            '<c r="C1" t="str"><f>"&#x202e;gnp"</f><v>&#x202e;gnp</v></c>',
          ].join(''),
        ),
      ),
  },
];
