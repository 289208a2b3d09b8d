import type { Mistake } from './mistake';
import { mediumRisk } from './own-risk';
import { measurePlace } from './own-row';
import { writes } from './writes';

/** A measure that says something else. */
const inMeasure =
  (content: string): Mistake['plant'] =>
  ({ own: [row], words }) =>
    row === undefined ? null : writes([measurePlace(row), words(content)]);

/** Mistakes in what is written. */
export const TEXTS: readonly Mistake[] = [
  {
    rules: ['placeholder-left'],
    set: 1,
    own: [
      mediumRisk('ให้คำปรึกษา', 'ให้คำปรึกษาเป็นการส่วนตัวโดยรับค่าตอบแทน', {
        measure: 'ให้คำปรึกษาที่จุดบริการเท่านั้น',
        method: 'บันทึกการให้คำปรึกษาทุกครั้งในสมุดประจำวัน',
        owner: 'ศูนย์บริการร่วม',
      }),
    ],
    plant: inMeasure('ให้คำปรึกษาที่จุดบริการหมายเลข ........ ในเวลา ........ น. เท่านั้น'),
  },
  {
    rules: ['personal-data'],
    set: 1,
    own: [
      mediumRisk('รับเรื่องร้องเรียน', 'เปิดเผยชื่อผู้ร้องเรียนแก่ผู้ถูกร้องเรียน', {
        measure: 'ปิดชื่อผู้ร้องเรียนในเอกสารทุกฉบับ',
        method: 'ให้ผู้รับเรื่องคนเดียวถือทะเบียนชื่อ',
        owner: 'งานวินัย',
      }),
    ],
    // No mailbox of anybody: the domain is kept for examples.
    plant: inMeasure('ให้ส่งเรื่องร้องเรียนมาที่ somchai.j@example.go.th เพียงทางเดียว'),
  },
  {
    rules: ['html-left'],
    set: 1,
    own: [
      mediumRisk('เผยแพร่ข้อมูล', 'ปกปิดผลการพิจารณาที่ควรประกาศ', {
        measure: 'ประกาศผลการพิจารณาทุกเรื่องบนเว็บไซต์',
        method: 'ให้ระบบประกาศผลโดยอัตโนมัติเมื่อลงนามแล้ว',
        owner: 'งานเทคโนโลยีสารสนเทศ',
      }),
    ],
    plant: inMeasure('<p>ประกาศผลการพิจารณาทุกเรื่องบนเว็บไซต์</p>'),
  },
];
