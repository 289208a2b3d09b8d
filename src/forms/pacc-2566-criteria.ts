import { CRITERIA_SETS } from './criteria-sets';
import type { CriteriaSet } from './form';

/**
 * The criteria of source 000, and the other ready sets. The source's 5 is `๕ ครั้งต่อปี`, which
 * leaves more than five undefined; here it is the fifth and all further ones. Of its impact 5 a slip
 * of the scan is put right (`ชี้มูลความผิด`, as in source 002).
 */
export const PACC_2566_CRITERIA: readonly CriteriaSet[] = [
  {
    id: 'times-a-year',
    factor: 'likelihood',
    name: 'จำนวนครั้งต่อปี',
    meanings: [
      'โอกาสเกิดการกระทำทุจริต 5 ครั้งต่อปีขึ้นไป',
      'โอกาสเกิดการกระทำทุจริต 4 ครั้งต่อปี',
      'โอกาสเกิดการกระทำทุจริต 3 ครั้งต่อปี',
      'โอกาสเกิดการกระทำทุจริต 2 ครั้งต่อปี',
      'โอกาสเกิดการกระทำทุจริต 1 ครั้งต่อปี',
    ],
  },
  {
    id: 'other-harm',
    factor: 'impact',
    name: 'ด้านอื่น ๆ (ที่ไม่ใช่การเงิน)',
    meanings: [
      'เกิดความเสียหายต่อรัฐ เจ้าหน้าที่ถูกลงโทษชี้มูลความผิดเข้าสู่กระบวนการทางยุติธรรม',
      'ภาพลักษณ์ของหน่วยงานติดลบเรื่องความโปร่งใส สื่อมวลชน สื่อสังคมออนไลน์',
      'หน่วยตรวจสอบของหน่วยงาน หรือหน่วยตรวจสอบจากภายนอกเข้าตรวจสอบข้อเท็จจริง',
      'ปรากฏข่าวสื่อที่อาจพาดพิงคนภายในหน่วยงาน มีคนร้องเรียน แจ้งเบาะแส',
      'แทบจะไม่มี',
    ],
  },
  ...CRITERIA_SETS.filter(({ id }) => id === 'per-cent' || id === 'money-lost'),
];
