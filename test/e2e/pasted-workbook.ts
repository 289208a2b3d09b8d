import { emptySheet, emptyWorkbook } from '../../preview/grid/workbook-state';
import type {
  CellState,
  CellValue,
  SheetState,
  WorkbookState,
} from '../../preview/grid/workbook-state';

export const ISSUES = 'ประเมิน';
export const PLAN = 'แผน';

const HEADING = 0;
const BODY = 1;
const LABEL = 2;

/** Lines of cells from A1; the first `headings` of them are headings. */
function sheet(
  name: string,
  widths: readonly number[],
  headings: number,
  lines: readonly (readonly CellValue[])[],
): SheetState {
  const cells = lines.flatMap((line, row) =>
    line.map((value, column): CellState => {
      return { row, column, value, style: styleOf(line, row < headings) };
    }),
  );
  return {
    ...emptySheet(name),
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    cells,
  };
}

/** A line of one cell is a label, which runs over the cells beside it. */
function styleOf(line: readonly CellValue[], isHeading: boolean): number {
  if (line.length === 1) return LABEL;
  return isHeading ? HEADING : BODY;
}

/**
 * Forms as an office pastes them from a document, with what such ones get wrong: a level cell that
 * holds the score, a score that is not the product, a vague timeframe, a missing owner.
 */
export const pastedWorkbook: WorkbookState = {
  ...emptyWorkbook('แบบ.xlsx', ISSUES),
  styles: [
    { font: { name: 'TH Sarabun New', size: 16, bold: true }, fill: '#DDEBE7', wrap: true },
    { font: { name: 'TH Sarabun New', size: 16 }, wrap: true, vertical: 'top' },
    { font: { name: 'TH Sarabun New', size: 16 } },
  ],
  sheets: [
    sheet(ISSUES, [45, 170, 230, 75, 60, 75, 90], 3, [
      ['ชื่อหน่วยงาน องค์การบริหารส่วนตำบลตัวอย่าง'],
      ['ชื่อกระบวนการ/โครงการ การจัดซื้อจัดจ้าง'],
      [
        ...['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง'],
        ...['Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
      ],
      ['๑.', 'กำหนดรายละเอียดของพัสดุ', 'กำหนดรายละเอียดให้ตรงกับผู้ขายรายเดียว', '๒', '๓', '๖', '๖'],
      ['๒.', 'ตรวจรับพัสดุ', 'ตรวจรับทั้งที่ของไม่ครบเพื่อแลกของกำนัล', '๓', '๔', '๑๐', 'สูง'],
    ]),
    sheet(PLAN, [45, 150, 190, 80, 180, 180, 120, 110], 1, [
      [
        ...['ลำดับ', 'ขั้นตอนการดำเนินโครงการ', 'ประเด็นความเสี่ยงการทุจริต', 'ระดับความเสี่ยง'],
        ...['มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต', 'วิธีดำเนินการ'],
        ...['ระยะเวลาดำเนินการ', 'ผู้รับผิดชอบ'],
      ],
      [
        ...['๑.', 'กำหนดรายละเอียดของพัสดุ', 'กำหนดรายละเอียดให้ตรงกับผู้ขายรายเดียว', 'ปานกลาง'],
        ...['ให้คณะกรรมการร่วมกำหนด', 'แต่งตั้งกรรมการจากต่างกอง', '๑ วัน', 'กองคลัง'],
      ],
      [
        ...['๒.', 'ตรวจรับพัสดุ', 'ตรวจรับทั้งที่ของไม่ครบเพื่อแลกของกำนัล', 'สูง'],
        ...['สุ่มตรวจซ้ำหลังตรวจรับ', 'ผู้ตรวจสอบภายในนับของอีกครั้ง', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙', ''],
      ],
    ]),
  ],
};
