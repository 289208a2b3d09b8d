import { emptySheet, emptyWorkbook } from '../../preview/grid/workbook-state';
import type { WorkbookState } from '../../preview/grid/workbook-state';

const score = { row: 2, column: 3, rowCount: 2, columnCount: 1 };

/** A small scored table as an office might have typed it. */
export const sampleFormWorkbook: WorkbookState = {
  ...emptyWorkbook('แบบ.xlsx', 'คะแนน'),
  styles: [
    { font: { name: 'TH Sarabun New', size: 16, bold: true }, fill: '#DDEBE7', vertical: 'center' },
    { font: { name: 'TH Sarabun New', size: 16 }, wrap: true, vertical: 'top' },
  ],
  sheets: [
    {
      ...emptySheet('คะแนน'),
      rowHeights: { 1: 30, 2: 52.5 },
      columnWidths: { 0: 150, 1: 75, 2: 75, 3: 75 },
      frozenRows: 2,
      cells: [
        { row: 0, column: 0, value: 'การประเมินความเสี่ยงการทุจริต', style: 0 },
        ...['ประเด็นความเสี่ยง', 'Likelihood', 'Impact', 'Risk Score'].map((value, column) => ({
          row: 1,
          column,
          value,
          style: 0,
        })),
        { row: 2, column: 0, value: 'เรียกรับผลประโยชน์เพื่อเร่งรัดการอนุญาต', style: 1 },
        { row: 2, column: 1, value: 4, style: 1 },
        { row: 2, column: 2, value: 3, style: 1 },
        { row: 2, column: 3, value: 12, formula: '=B3*C3', style: 1 },
      ],
      conditionalFormats: [
        {
          areas: [score],
          rule: { kind: 'custom', formula: '=$D3>=15' },
          style: { fill: '#FF0000' },
          stopIfTrue: false,
        },
        {
          areas: [score],
          rule: { kind: 'custom', formula: '=AND($D3>=10,$D3<15)' },
          style: { fill: '#FFC000' },
          stopIfTrue: false,
        },
      ],
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
    },
    emptySheet('เกณฑ์'),
  ],
};
