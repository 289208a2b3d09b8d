import { DEFAULT_PAGE, emptySheet } from '../../preview/grid/workbook-state';
import type { SheetState, WorkbookState } from '../../preview/grid/workbook-state';

const thinLine = { style: 'thin', color: '#7F7F7F' } as const;

/** A sheet with one of everything that a form uses. */
const registerSheet: SheetState = {
  ...emptySheet('๒ ประเด็นความเสี่ยง'),
  tabColor: '#1D5C4F',
  showGridlines: false,
  rowHeights: { 0: 30, 4: 48.75 },
  columnWidths: { 0: 60, 1: 240.75, 5: 90 },
  hiddenRows: [9],
  hiddenColumns: [7],
  cells: [
    { row: 0, column: 0, value: 'การประเมินความเสี่ยงการทุจริต', style: 0 },
    { row: 3, column: 0, value: 'ลำดับ\nที่', style: 1 },
    { row: 3, column: 1, value: 'ประเด็นความเสี่ยง', style: 1 },
    { row: 3, column: 2, value: 'Likelihood', style: 1 },
    { row: 3, column: 3, value: 'Impact', style: 1 },
    { row: 3, column: 4, value: 'Risk Score', style: 1 },
    { row: 4, column: 0, value: 1, style: 2 },
    { row: 4, column: 1, value: 'เรียกรับสินบน & "น้ำชา" <ค่าเร่ง>', style: 3 },
    { row: 4, column: 2, value: 4, style: 2 },
    { row: 4, column: 3, value: '๓', style: 2 },
    { row: 4, column: 4, value: 12, formula: '=IF(C5="","",C5*VALUE(D5))', style: 2 },
    {
      row: 4,
      column: 5,
      value: 'สูง',
      formula: '=IF(E5="","",LOOKUP(E5,{0,5,10,15},{"ต่ำ","ปานกลาง","สูง","สูงมาก"}))',
      style: 2,
    },
    { row: 5, column: 2, style: 2 },
    { row: 6, column: 0, value: true },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 6 }],
  frozenRows: 4,
  frozenColumns: 1,
  conditionalFormats: [
    {
      areas: [{ row: 4, column: 4, rowCount: 8, columnCount: 2 }],
      rule: { kind: 'custom', formula: '=$E5>=15' },
      style: { fill: '#C00000', fontColor: '#FFFFFF', bold: true },
      stopIfTrue: true,
    },
    {
      areas: [
        { row: 4, column: 4, rowCount: 8, columnCount: 1 },
        { row: 20, column: 1, rowCount: 1, columnCount: 1 },
      ],
      rule: { kind: 'custom', formula: '=AND($E5>=5,$E5<=9)' },
      style: { fill: '#FFFF00' },
      stopIfTrue: false,
    },
    {
      areas: [{ row: 4, column: 2, rowCount: 8, columnCount: 1 }],
      rule: { kind: 'cellValue', operator: 'between', formula1: '1', formula2: '5' },
      style: { fontColor: '#000000', italic: true },
      stopIfTrue: false,
    },
  ],
  validations: [
    {
      areas: [{ row: 4, column: 2, rowCount: 8, columnCount: 2 }],
      rule: { kind: 'list', source: '1,2,3,4,5', inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { title: 'โอกาส', message: 'เลือก 1 ถึง 5' },
      errorAlert: {
        show: true,
        style: 'stop',
        title: 'คะแนนไม่ถูกต้อง',
        message: 'กรุณาใส่เลข 1 ถึง 5',
      },
    },
    {
      areas: [{ row: 4, column: 5, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'list', source: "='๓ เกณฑ์'!$A$1:$A$4", inCellDropDown: true },
      ignoreBlanks: false,
      errorAlert: { show: false, style: 'warning', title: '', message: '' },
    },
    {
      areas: [{ row: 4, column: 0, rowCount: 8, columnCount: 1 }],
      rule: { kind: 'wholeNumber', operator: 'greaterThan', formula1: '0' },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'information', title: '', message: '' },
    },
  ],
  tables: [
    {
      name: 'risks',
      area: { row: 3, column: 0, rowCount: 3, columnCount: 5 },
      columns: ['ลำดับ\nที่', 'ประเด็นความเสี่ยง', 'Likelihood', 'Impact', 'Risk Score'],
      style: 'TableStyleLight1',
      showHeaders: true,
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  ],
  names: [{ name: 'levels', formula: "='๓ เกณฑ์'!$A$1:$A$4" }],
  page: {
    orientation: 'landscape',
    paperSize: 'a4',
    fitToWidth: 1,
    centerHorizontally: true,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    margins: { left: 36, right: 36, top: 54, bottom: 43.2, header: 21.6, footer: 21.6 },
    printArea: { row: 0, column: 0, rowCount: 20, columnCount: 6 },
    titleRows: { first: 2, last: 3 },
    header: { left: '', center: 'ลับ', right: '' },
    footer: { left: 'แบบที่ ๒', center: '', right: 'หน้า &P จาก &N' },
  },
};

/** A workbook with one of everything that files keep. */
export const sampleWorkbook: WorkbookState = {
  name: 'sample.xlsx',
  title: 'แบบประเมิน',
  author: 'กลุ่มงานจริยธรรม',
  activeSheet: '๓ เกณฑ์',
  styles: [
    {
      font: { name: 'TH Sarabun New', size: 20, bold: true, color: '#1D5C4F' },
      horizontal: 'center',
      vertical: 'center',
    },
    {
      font: { name: 'TH Sarabun New', size: 16, bold: true },
      fill: '#DDEBE7',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      borders: { top: thinLine, bottom: thinLine, left: thinLine, right: thinLine },
    },
    {
      font: { name: 'TH Sarabun New', size: 16 },
      horizontal: 'center',
      vertical: 'top',
      numberFormat: '[$-D07041E]0',
      borders: { bottom: { style: 'dotted', color: '#000000' } },
      locked: false,
    },
    {
      font: {
        name: 'TH Sarabun New',
        size: 16,
        italic: true,
        underline: true,
        strikethrough: true,
      },
      vertical: 'top',
      wrap: true,
      indent: 1,
    },
  ],
  sheets: [
    registerSheet,
    {
      ...emptySheet('๓ เกณฑ์'),
      visibility: 'visible',
      isProtected: true,
      cells: [{ row: 0, column: 0, value: 'ต่ำ' }],
      page: { ...DEFAULT_PAGE, scale: 85, titleColumns: { first: 0, last: 1 } },
    },
    { ...emptySheet('ซ่อน'), visibility: 'hidden' },
    { ...emptySheet("It's ซ่อนสนิท"), visibility: 'veryHidden' },
  ],
  names: [{ name: 'threshold', formula: "='๓ เกณฑ์'!$A$1" }],
  settings: { ignored: ['owner-missing'], shown: true },
  isProtected: true,
};
