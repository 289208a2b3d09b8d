import type { Form } from './form';
import { PACC_2566_SAMPLE } from './pacc-2566-sample';

/** What was done about each measure of the sample plan, in its order. */
const RESULTS: readonly string[] = [
  'เปิดใช้ระบบแล้วทั้งกรม รับคำขอผ่านระบบทุกรายและเรียงลำดับตามเวลาที่ยื่น',
  'เผยแพร่รายการทุกวันทำการ สุ่มเทียบกับคำขอจริงครบทุกเดือน ไม่พบรายการที่ไม่ตรงกัน',
  'จับคู่ผู้ตรวจด้วยระบบทุกครั้งที่ออกตรวจ',
  'ใช้แบบรายงานใหม่กับการตรวจทุกแห่ง ส่งคืนให้ตรวจใหม่สองแห่งเพราะภาพไม่มีพิกัด',
  'สอบถามผู้ผลิตครบทุกรายหลังการตรวจ ไม่มีผู้ใดแจ้งว่าถูกเรียกเงิน',
];

/** The report on the sample of edition `pacc-2566`, made up for this project. */
export const FOLLOW_UP_2566_SAMPLE: Form['sample'] = (fiscalYear, digits) => {
  const plan = PACC_2566_SAMPLE(fiscalYear, digits);
  const results = RESULTS.values();
  return {
    ...plan,
    domain: null,
    risks: plan.risks.map((risk) => ({
      ...risk,
      measures: risk.measures.map((measure) => {
        return { ...measure, result: results.next().value ?? '' };
      }),
    })),
  };
};
