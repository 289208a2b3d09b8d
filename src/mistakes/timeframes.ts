import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import type { Mistake, SampleForm } from './mistake';
import { mediumRisk } from './own-risk';
import { planPlace } from './own-row';
import { writes } from './writes';

/** A plan with another timeframe, in the digits of the forms. */
const inTimeframe =
  (text: (fiscalYear: number) => string): Mistake['plant'] =>
  ({ own: [row], fiscalYear, words }: SampleForm) =>
    row === undefined ? null : writes([planPlace(row, 'timeframe'), words(text(fiscalYear))]);

/** Mistakes in timeframes. */
export const TIMEFRAMES: readonly Mistake[] = [
  {
    rules: ['timeframe-vague'],
    set: 1,
    own: [
      mediumRisk('ประชุมคณะกรรมการ', 'กรรมการที่มีส่วนได้เสียร่วมลงมติ', {
        measure: 'ให้กรรมการแจ้งส่วนได้เสียก่อนเริ่มประชุม',
        method: 'อ่านแบบแจ้งส่วนได้เสียและบันทึกผู้ที่ออกจากห้องประชุม',
        owner: 'งานเลขานุการ',
      }),
    ],
    plant: inTimeframe(() => 'ต่อเนื่อง'),
  },
  {
    rules: ['timeframe-outside-fiscal-year'],
    set: 1,
    own: [
      mediumRisk('แจ้งผลทางหนังสือ', 'เก็บหนังสือแจ้งผลไว้เพื่อให้ต้องมาทวงถาม', {
        measure: 'แจ้งผลทางข้อความโทรศัพท์ในวันเดียวกับที่ลงนาม',
        method: 'เชื่อมระบบสารบรรณกับระบบส่งข้อความ',
        owner: 'งานประชาสัมพันธ์',
      }),
    ],
    plant: inTimeframe((year) => writeFiscalYearPeriod(year - 2, 'arabic')),
  },
  {
    rules: ['timeframe-reversed'],
    set: 1,
    own: [
      mediumRisk('ติดตามหลังอนุญาต', 'แจ้งวันตรวจซ้ำให้ผู้รับอนุญาตรู้ล่วงหน้า', {
        measure: 'สุ่มวันตรวจซ้ำโดยผู้ที่ไม่ได้ออกตรวจ',
        method: 'เปิดซองวันตรวจในเช้าวันที่ออกตรวจเท่านั้น',
        owner: 'งานติดตามผล',
      }),
    ],
    plant: inTimeframe((year) => `30 ก.ย. ${year} - 1 ต.ค. ${year - 1}`),
  },
];
