import type { MessageCase } from './message-case';
import { finding, risk } from './message-case';

/** What is said where tables do not agree, and of plans and scores that could be better. */
export const AGREEMENT_MESSAGES: readonly MessageCase[] = [
  [
    finding('plan-row-unmatched', risk),
    'ความเสี่ยงลำดับที่ 2 ในตารางมาตรการ ไม่ตรงกับความเสี่ยงใดในตารางที่ให้คะแนน กรุณาตรวจว่าเป็นมาตรการของความเสี่ยงข้อใด',
    'Risk 2 of the measures table is no risk of the scored table. Please check which risk it answers.',
  ],
  [
    finding('row-dropped', { ...risk, from: 2, to: 4 }),
    'ความเสี่ยงลำดับที่ 2 อยู่ในขั้นตอนที่ 2 แต่ไม่พบในขั้นตอนที่ 4 กรุณาเพิ่มแถว หรือตรวจว่าตั้งใจตัดออก',
    'Risk 2 is in step 2, but not in step 4. Please add a row for it, or make sure that it was left out on purpose.',
  ],
  [
    finding('duplicate-risk', { ...risk, firstRow: 5 }),
    'ความเสี่ยงลำดับที่ 2 มีขั้นตอนและประเด็นซ้ำกับแถวที่ 5 กรุณาตรวจว่าเป็นความเสี่ยงเดียวกันหรือไม่',
    'Risk 2 has the same step and issue as row 5. Please check whether it is the same risk.',
  ],
  [
    finding('step-text-differs', {
      ...risk,
      earlier: 'ดัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร',
      later: 'ตัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร',
      table: 'plan',
    }),
    'ขั้นตอนของความเสี่ยงลำดับที่ 2 ในตารางมาตรการเขียนว่า “ตัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร” แต่ในตารางที่ให้คะแนนเขียนว่า “ดัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร” กรุณาใช้ข้อความเดียวกัน',
    'The step of risk 2 reads “ตัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร” in the measures table, but “ดัดแปลง รื้อถอน หรือเคลื่อนย้ายอาคาร” in the scored table. Please use the same words.',
  ],
  [
    finding('issue-text-differs', {
      ...risk,
      earlier: '๑. เจ้าหน้าที่มีการเรียกรับเงินพิเศษจากผู้ยื่นคำขอ นอกเหนือจากค่าธรรมเนียมปกติ',
      later: 'เจ้าหน้าที่มีการเรียกรับเงินพิเศษ จากผู้ยื่นคำขออนุญาตเนื่องจาก ค่าธรรมเนียมปกติ',
      table: 'scored',
    }),
    'ประเด็นของความเสี่ยงลำดับที่ 2 ในตารางที่ให้คะแนนเขียนว่า “…กผู้ยื่นคำขออนุญาตเนื่องจาก ค่าธรรม…” แต่ในรายการประเด็นเขียนว่า “…ผู้ยื่นคำขอ นอกเหนือจากค่าธรรมเนียมป…” กรุณาใช้ข้อความเดียวกัน',
    'The issue of risk 2 reads “…กผู้ยื่นคำขออนุญาตเนื่องจาก ค่าธรรม…” in the scored table, but “…ผู้ยื่นคำขอ นอกเหนือจากค่าธรรมเนียมป…” in the list of issues. Please use the same words.',
  ],
  [
    finding('method-missing', { ...risk, level: 'medium' }),
    'มาตรการของความเสี่ยงลำดับที่ 2 (ระดับปานกลาง) ยังไม่มีวิธีดำเนินการ กรุณากรอกวิธีดำเนินการในตารางมาตรการ',
    'A measure for risk 2 (medium) has no method. Please enter one in the measures table.',
  ],
  [
    finding('budget-invalid', { ...risk, written: 'ตามจริง' }),
    'งบประมาณของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “ตามจริง” ซึ่งอ่านเป็นจำนวนเงินไม่ได้ กรุณาแก้เป็นจำนวนเงิน หรือ “ไม่ใช้งบประมาณ”',
    'The budget of risk 2 is written as “ตามจริง”, which is no amount of money. Please enter an amount, or “ไม่ใช้งบประมาณ” (no budget).',
  ],
  [
    finding('measure-repeated', { ...risk, measure: 'ประกาศนโยบายไม่รับของขวัญ', risks: 4 }),
    'มาตรการ “ประกาศนโยบายไม่รับของขวัญ” ใช้ซ้ำคำต่อคำกับ 4 ความเสี่ยง กรุณาพิจารณาว่าเจาะจงกับแต่ละความเสี่ยงหรือไม่',
    'The measure “ประกาศนโยบายไม่รับของขวัญ” stands word for word for 4 risks. Please consider whether it is specific enough for each.',
  ],
  [
    finding('unreachable-score', { ...risk, written: '๗' }),
    'Risk Score ของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “๗” ซึ่งไม่ใช่ผลคูณของเลข 1 ถึง 5 สองตัว กรุณาตรวจโอกาสและผลกระทบอีกครั้ง',
    'The Risk Score of risk 2 is written as “๗”, which is no product of two numbers from 1 to 5. Please check the likelihood and the impact.',
  ],
  [
    finding('digits-as-text', { ...risk, factor: 'impact', written: '๓', value: 3 }),
    'ผลกระทบ (Impact) ของความเสี่ยงลำดับที่ 2 พิมพ์เป็นเลขไทย “๓” สูตรในแถวนี้จึงคำนวณไม่ได้ กรุณาพิมพ์ 3',
    'The Impact of risk 2 is typed as the Thai digit “๓”, so the formula of this row cannot calculate. Please type 3.',
  ],
];
