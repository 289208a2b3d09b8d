import { placeOf } from '../assessment/field';
import type { Mistake } from './mistake';
import { lowRisk, mediumRisk } from './own-risk';
import { planPlace } from './own-row';
import type { PlanCell } from './own-row';
import { writes } from './writes';

/** A plan that says something else in one cell, or nothing. */
const inPlan =
  (cell: PlanCell, content: string): Mistake['plant'] =>
  ({ own: [row] }) =>
    row === undefined ? null : writes([planPlace(row, cell), content]);

/** Mistakes in the plan. */
export const PLANNING: readonly Mistake[] = [
  {
    rules: ['plan-row-missing'],
    set: 1,
    own: [mediumRisk('สอบถามข้อเท็จจริง', 'แนะวิธีตอบคำถามแลกกับสินน้ำใจ', null)],
    plant: ({ own: [row], assessment }) =>
      row?.risk && assessment.tables.some(({ kind }) => kind === 'plan') ? [] : null,
  },
  {
    rules: ['plan-level-mismatch'],
    set: 1,
    own: [
      mediumRisk('ประเมินราคา', 'ประเมินราคาทรัพย์สินต่ำกว่าจริงให้ผู้มีอุปการคุณ', {
        measure: 'เทียบราคาประเมินกับราคาซื้อขายสามแหล่งทุกครั้ง',
        method: 'แนบหลักฐานราคาทั้งสามแหล่งไว้กับบันทึกการประเมิน',
        owner: 'งานพัสดุ',
      }),
    ],
    plant: ({ own: [row] }) =>
      row?.risk && row.plan ? writes([placeOf(row.plan.writtenLevel), 'สูงมาก']) : null,
  },
  {
    rules: ['measure-missing'],
    set: 1,
    own: [
      mediumRisk('จัดทำรายงานผลตรวจ', 'แก้รายงานหลังจากคณะตรวจลงชื่อแล้ว', {
        measure: 'ล็อกไฟล์รายงานทันทีที่ลงชื่อครบ',
        method: 'ให้ระบบเอกสารปิดการแก้ไข และเก็บประวัติการเปิดไฟล์',
        owner: 'งานนิติการ',
      }),
    ],
    plant: inPlan('measure', ''),
  },
  {
    rules: ['timeframe-missing'],
    set: 1,
    own: [
      mediumRisk('เสนอความเห็น', 'เสนอความเห็นเอื้อประโยชน์ให้ญาติของตน', {
        measure: 'ให้ผู้เสนอความเห็นแจ้งความสัมพันธ์กับผู้ยื่นคำขอทุกเรื่อง',
        method: 'เพิ่มช่องแจ้งความสัมพันธ์ในแบบเสนอความเห็น',
        owner: 'งานการเจ้าหน้าที่',
      }),
    ],
    plant: inPlan('timeframe', ''),
  },
  {
    rules: ['owner-missing'],
    set: 1,
    own: [
      mediumRisk('ตรวจสอบพยานบุคคล', 'ละเว้นไม่สอบพยานที่ให้การเป็นโทษแก่พวกพ้อง', {
        measure: 'กำหนดรายชื่อพยานที่ต้องสอบไว้ก่อนเริ่มงาน',
        method: 'หัวหน้างานเทียบรายชื่อพยานกับบันทึกคำให้การ',
        owner: 'งานตรวจสอบภายใน',
      }),
    ],
    plant: inPlan('owner', ''),
  },
  {
    rules: ['method-missing'],
    set: 1,
    own: [
      mediumRisk('กำหนดเงื่อนไขแนบท้าย', 'ผ่อนเงื่อนไขให้รายที่เลี้ยงรับรอง', {
        measure: 'ใช้เงื่อนไขแนบท้ายชุดเดียวกันกับคำขอประเภทเดียวกัน',
        method: 'ทำรายการเงื่อนไขมาตรฐานแยกตามประเภทคำขอ',
        owner: 'งานกฎหมาย',
      }),
    ],
    plant: inPlan('method', ''),
  },
  {
    rules: ['budget-invalid'],
    set: 1,
    own: [
      mediumRisk('จัดซื้ออุปกรณ์ตรวจ', 'ล็อกคุณลักษณะเฉพาะให้ตรงกับสินค้ารายเดียว', {
        measure: 'เปิดรับฟังความเห็นร่างคุณลักษณะเฉพาะก่อนประกาศ',
        method: 'ลงร่างบนเว็บไซต์อย่างน้อยสามวันทำการ',
        owner: 'งานจัดซื้อ',
      }),
    ],
    plant: inPlan('budget', 'ตามที่เห็นสมควร'),
  },
  {
    rules: ['plan-row-unmatched'],
    set: 1,
    own: [
      {
        ...lowRisk('รับรองสำเนา', 'รับรองสำเนาโดยไม่ดูต้นฉบับ'),
        measures: mediumRisk('', '', {
          measure: 'ติดกล้องวงจรปิดในห้องเก็บของกลาง',
          method: 'เก็บภาพไว้อย่างน้อยเก้าสิบวัน',
          owner: 'งานอาคารสถานที่',
        }).measures,
      },
    ],
    plant: ({ own: [row] }) => {
      if (!row?.risk || row.plan === null) return null;
      const issue = placeOf(row.plan.issue);
      return writes(
        [placeOf(row.plan.step), 'ดูแลคลังของกลาง'],
        ...(issue === null ? [] : ([[issue, 'ของกลางสูญหายระหว่างเก็บรักษา']] as const)),
      );
    },
  },
  {
    rules: ['measure-repeated'],
    set: 1,
    own: [
      mediumRisk('คัดกรองผู้มีสิทธิ', 'ใส่ชื่อผู้ไม่มีสิทธิเพื่อแบ่งเงินกัน', repeated('งานสวัสดิการ')),
      mediumRisk('เบิกจ่ายค่าเดินทาง', 'เบิกค่าพาหนะในวันที่มิได้เดินทาง', repeated('งานการเงิน')),
      mediumRisk('จำหน่ายพัสดุชำรุด', 'ขายพัสดุสภาพดีเป็นของชำรุดให้คนรู้จัก', repeated('งานคลังพัสดุ')),
    ],
    plant: ({ own }) => (own.every(({ plan }) => plan !== null) ? [] : null),
  },
];

/** One measure for several risks. */
function repeated(owner: string) {
  return {
    measure: 'กำชับเจ้าหน้าที่ให้ปฏิบัติตามระเบียบ',
    method: 'แจ้งในที่ประชุมประจำเดือนและบันทึกไว้ในรายงานการประชุม',
    owner,
  };
}
