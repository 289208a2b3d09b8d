import { createHeadlessGrid } from '../../preview/grid/headless-grid';
import { DEFAULT_PAGE, emptySheet, emptyWorkbook } from '../../preview/grid/workbook-state';
import type { ConditionalFormatState, WorkbookState } from '../../preview/grid/workbook-state';

const area = { row: 1, column: 0, rowCount: 3, columnCount: 2 };
const colour = (formula: string, fill: string): ConditionalFormatState => ({
  areas: [area, { ...area, column: 5 }],
  rule: { kind: 'custom', formula },
  style: { fill, fontColor: '#000000', bold: true },
  stopIfTrue: false,
});

/** Something of everything a workbook can hold. */
const FULL: WorkbookState = {
  ...emptyWorkbook('แบบ.xlsx'),
  title: 'แบบประเมิน',
  author: 'สำนักงาน',
  activeSheet: "ข้อ 'ก' 2",
  styles: [
    { font: { name: 'TH Sarabun New', size: 16 } },
    {
      font: { name: 'TH Sarabun New', size: 16, bold: true, color: '#1F4E79' },
      fill: '#FFF2CC',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      shrinkToFit: true,
      indent: 2,
      numberFormat: '[$-D07041E]0',
      locked: false,
      borders: {
        top: { style: 'thin', color: '#000000' },
        bottom: { style: 'double', color: '#FF0000' },
      },
    },
    { numberFormat: '@' },
  ],
  sheets: [
    {
      ...emptySheet('หนึ่ง'),
      tabColor: '#ED7D31',
      showGridlines: false,
      defaultStyle: 0,
      rowHeights: { 0: 36, 4: 24 },
      columnWidths: { 1: 120 },
      hiddenRows: [7],
      hiddenColumns: [9],
      cells: [
        { row: 0, column: 0, value: 5, style: 1 },
        { row: 0, column: 1, value: true, style: 0 },
        { row: 1, column: 0, value: '007', style: 2 },
        { row: 1, column: 1, value: 10, formula: '=A1*2', style: 0 },
        { row: 2, column: 0, value: 'สอง\nบรรทัด', style: 0 },
      ],
      merges: [{ row: 10, column: 0, rowCount: 2, columnCount: 3 }],
      frozenRows: 2,
      frozenColumns: 1,
      conditionalFormats: [colour('=$A2>3', '#FF0000'), colour('=$A2>1', '#FFC000')],
      validations: [
        {
          areas: [area],
          rule: { kind: 'list', source: '1,2,๓', inCellDropDown: true },
          ignoreBlanks: true,
          prompt: { title: 'โอกาส', message: 'เลือก 1 ถึง 5' },
          errorAlert: { show: true, style: 'stop', title: 'ไม่ถูกต้อง', message: 'เลือกใหม่' },
        },
      ],
      page: {
        ...DEFAULT_PAGE,
        orientation: 'landscape',
        fitToWidth: 1,
        titleRows: { first: 0, last: 1 },
        printArea: { row: 0, column: 0, rowCount: 9, columnCount: 4 },
      },
      isProtected: true,
      selection: { row: 2, column: 1, rowCount: 1, columnCount: 1 },
    },
    {
      ...emptySheet("ข้อ 'ก' 2"),
      cells: [{ row: 0, column: 0, value: 11, formula: '=หนึ่ง!B2+1' }],
      names: [{ name: 'ท้องถิ่น', formula: '=หนึ่ง!$A$1' }],
    },
    { ...emptySheet('ซ่อน'), visibility: 'veryHidden' },
  ],
  names: [{ name: 'ทั้งหมด', formula: '=หนึ่ง!$A$1:$B$2' }],
  settings: { ignored: ['a', { b: 1 }] },
  isProtected: true,
};

describe('the state of a workbook', () => {
  it('comes out of the grid as it went in', async () => {
    const { grid, stop } = createHeadlessGrid(FULL);
    await grid.deliver();
    expect(grid.workbookState()).toEqual(FULL);
    stop();
  });

  it('takes the place of another workbook', async () => {
    const { grid, stop } = createHeadlessGrid(FULL);
    await grid.deliver();
    grid.loadWorkbookState(emptyWorkbook());
    await grid.deliver();
    expect(grid.workbookState()).toEqual(emptyWorkbook());
    grid.loadWorkbookState(FULL);
    await grid.deliver();
    expect(grid.workbookState()).toEqual(FULL);
    stop();
  });
});
