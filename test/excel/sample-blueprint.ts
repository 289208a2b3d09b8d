import type { SheetBlueprint } from '../../src/sheets/blueprint';

/**
 * A small sheet with one of everything a blueprint can say: a title over merged cells, a table with
 * two scored rows, and a line to sign on below it.
 */
export function sampleBlueprint(name: string): SheetBlueprint {
  return {
    name,
    tabColour: '#ED7D31',
    blocks: [
      { row: 0, column: 0, cells: [['แบบประเมินความเสี่ยง']] },
      { row: 1, column: 0, cells: [['ประเด็น', 'โอกาส', 'ผลกระทบ', 'คะแนน']] },
      {
        row: 2,
        column: 0,
        cells: [
          ['1-2 จ่ายเงินซ้ำ', 3, 4, '=IF(B3="","",B3*C3)'],
          [null, null, null, '=IF(B4="","",B4*C4)'],
        ],
      },
      { row: 5, column: 1, cells: [['ลงชื่อ', null]] },
    ],
    styles: [
      {
        area: { row: 0, column: 0, rows: 6, columns: 4 },
        style: { font: 'TH Sarabun New', size: 16, ink: '#1F1F1F', vertical: 'top', wrap: true },
      },
      {
        area: { row: 0, column: 0, rows: 1, columns: 4 },
        style: { bold: true, horizontal: 'center', fill: '#FFE699' },
      },
      { area: { row: 2, column: 0, rows: 2, columns: 4 }, style: { lines: 'grid' } },
      { area: { row: 2, column: 3, rows: 2, columns: 1 }, style: { numberFormat: '0' } },
      { area: { row: 5, column: 2, rows: 1, columns: 2 }, style: { lines: 'writing-line' } },
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 5, column: 2, rows: 1, columns: 2 },
    ],
    columnWidths: [150, 60, 60, 90],
    rowHeights: [{ row: 0, rows: 1, height: 36 }],
    tables: [{ row: 1, column: 0, rows: 3, columns: 4 }],
    colourRules: [
      {
        area: { row: 2, column: 3, rows: 2, columns: 1 },
        formula: '=AND($D3<>"",$D3>=10)',
        fill: '#F4B183',
        ink: '#1F1F1F',
      },
    ],
    dropDowns: [
      {
        area: { row: 2, column: 1, rows: 2, columns: 2 },
        options: ['1', '2', '3', '4', '5'],
        prompt: { title: 'คะแนน', message: 'ใส่ 1 ถึง 5' },
        error: { title: 'คะแนนไม่ถูกต้อง', message: 'ใส่ได้เฉพาะเลข 1 ถึง 5' },
      },
    ],
    frozenRows: 2,
    printTitleRows: { first: 1, last: 1 },
    start: { row: 3, column: 0 },
  };
}
