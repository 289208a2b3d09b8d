import type { MessageCase } from './message-case';
import { finding } from './message-case';

const item = { order: '2.4', issue: 'การเบิกจ่ายไม่ตรงกับข้อเท็จจริง' };

export const NINE_STEP_MESSAGES: readonly MessageCase[] = [
  [
    finding('colour-not-single', { ...item, colours: [] }),
    'ความเสี่ยงลำดับที่ 2.4 ยังไม่ได้เลือกสีในตารางที่ 2 กรุณาทำเครื่องหมายหนึ่งสี',
    'Risk 2.4 has no colour in table 2. Please tick one.',
  ],
  [
    finding('colour-not-single', { ...item, colours: ['orange', 'red'] }),
    'ความเสี่ยงลำดับที่ 2.4 เลือกไว้ 2 สี (สีส้ม, สีแดง) กรุณาเหลือไว้สีเดียว',
    'Risk 2.4 has 2 colours in table 2 (orange, red). Please leave one.',
  ],
  [
    finding('watch-scale-invalid', { ...item, factor: 'necessity', written: '' }),
    'ความเสี่ยงลำดับที่ 2.4 ยังไม่มีระดับความจำเป็นของการเฝ้าระวัง กรุณากรอกตัวเลข 1 ถึง 3',
    'Risk 2.4 has no necessity of watching yet. Please enter a number from 1 to 3.',
  ],
  [
    finding('watch-scale-invalid', { ...item, factor: 'severity', written: '๔' }),
    'ระดับความรุนแรงของผลกระทบของความเสี่ยงลำดับที่ 2.4 ระบุไว้เป็น “๔” กรุณาแก้เป็นตัวเลข 1 ถึง 3 ตัวเดียว',
    'The severity of impact of risk 2.4 is written as “๔”. Please change it to one number from 1 to 3.',
  ],
  [
    finding('total-mismatch', { ...item, written: '๕', necessity: 2, severity: 3, total: 6 }),
    'ค่าความเสี่ยงรวมของความเสี่ยงลำดับที่ 2.4 ระบุไว้เป็น “๕” แต่ 2 × 3 เท่ากับ 6 กรุณาแก้ให้ตรงกัน',
    'The total of risk 2.4 is written as “๕”, but 2 × 3 is 6. Please correct it.',
  ],
  [
    finding('risk-not-planned', { ...item, total: 6 }),
    'ความเสี่ยงลำดับที่ 2.4 มีค่าความเสี่ยงรวม 6 แต่ไม่พบในแผนบริหารความเสี่ยง (ตารางที่ 5) กรุณาเพิ่มเหตุการณ์นี้พร้อมมาตรการ',
    'Risk 2.4 has a total of 6, but is not in the plan (table 5). Please add it with a measure.',
  ],
  [
    finding('colour-score-mismatch', { ...item, colour: 'red', total: 3, band: 'low' }),
    'ความเสี่ยงลำดับที่ 2.4 เป็นสีแดงในตารางที่ 2 แต่ค่าความเสี่ยงรวม 3 อยู่ในระดับต่ำ กรุณาทบทวนสีหรือคะแนน',
    'Risk 2.4 is red in table 2, but its total of 3 is low. Please review the colour or the ratings.',
  ],
  [
    finding('carried-forward-wrongly', { ...item, colour: 'yellow', carried: true }),
    'ความเสี่ยงลำดับที่ 2.4 เป็นสีเหลือง แต่อยู่ในตารางที่ 3 ซึ่งให้นำมาเฉพาะสีส้มและสีแดง กรุณาตรวจสอบ',
    'Risk 2.4 is yellow, but is in table 3, which is for orange and red items. Please check.',
  ],
  [
    finding('carried-forward-wrongly', { ...item, colour: 'orange', carried: false }),
    'ความเสี่ยงลำดับที่ 2.4 เป็นสีส้ม แต่ไม่พบในตารางที่ 3 กรุณานำไปหาค่าความเสี่ยงรวม',
    'Risk 2.4 is orange, but is not in table 3. Please rate it there.',
  ],
  [
    finding('control-value-misplaced', { ...item, written: '๓', band: 'medium', total: 3 }),
    'ตารางที่ 4 ใส่ค่าของความเสี่ยงลำดับที่ 2.4 เป็น “๓” ในช่องระดับปานกลาง กรุณาตรวจว่าค่าตรงกับตารางที่ 3 และอยู่ถูกช่อง (ค่ารวม 3)',
    'Table 4 has “๓” for risk 2.4 under medium. Please make sure that it is the total of table 3 and in the right column (total: 3).',
  ],
];
