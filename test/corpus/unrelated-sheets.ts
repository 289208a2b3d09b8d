import type { CellContent } from '../../src/sheets/snapshot';
import { Canvas } from './canvas';
import type { Random } from './random';

const SHEETS: readonly (readonly [string, readonly (readonly CellContent[])[]])[] = [
  [
    'งบประมาณ',
    [
      ['แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2560'],
      ['ลำดับ', 'รายการ', 'งบประมาณ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      [1, 'ค่าวัสดุสำนักงาน', 50000, 'ต.ค. - ธ.ค.', 'กองคลัง'],
      [2, 'ค่าน้ำมันเชื้อเพลิง', 120000, null, null],
    ],
  ],
  [
    'เวร',
    [
      ['ตารางเวรประจำเดือน'],
      ['ที่', 'ชื่อ', 'ตำแหน่ง', 'ระดับ', 'วันที่'],
      [1, 'นายสมมติ', 'เจ้าพนักงานธุรการ', 'ชำนาญงาน', '1'],
    ],
  ],
  [
    'แผนปฏิบัติงาน',
    [
      ['ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'ผลการดำเนินงาน'],
      ['ประชุมคณะทำงาน', 'ต.ค.', 'สำนักปลัด', null],
      ['จัดทำแผน', null, null, null],
    ],
  ],
  ['ว่าง', []],
  ['ข้อมูล', [['ต่ำ'], ['ปานกลาง'], ['สูง'], ['สูงมาก'], [1], [2], [3], [4], [5]]],
];

/** A worksheet such as stands in many workbooks beside the forms. */
export function unrelatedSheet(random: Random): Canvas {
  const [name, rows] = random.pick(SHEETS);
  const canvas = new Canvas(name);
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) canvas.put(row, column, content);
  }
  return canvas;
}
