import type { Factor } from '../../../assessment/criteria';
import type { CriteriaParams } from '../../../rules/params/criteria';
import type { WordsOfRules } from '../../rule-words';
import { numbersIn } from './interval';

const FACTORS: Readonly<Record<Factor, string>> = {
  likelihood: 'เกณฑ์โอกาส',
  impact: 'เกณฑ์ผลกระทบ',
};

export const criteria: WordsOfRules<CriteriaParams> = {
  'criteria-incomplete': {
    title: 'เกณฑ์ไม่ครบทุกระดับ',
    message: ({ factor, problem, ratings }) => {
      const which = `${FACTORS[factor]}ระดับ ${ratings.join(', ')}`;
      switch (problem) {
        case 'missing':
          return `ไม่มี${which} กรุณาเพิ่มให้ครบ 1 ถึง 5`;
        case 'blank':
          return `${which} ยังไม่มีคำอธิบาย กรุณาระบุว่าระดับนี้หมายถึงอะไร`;
        case 'repeated':
          return `${which} มีอยู่แล้วในตารางเดียวกัน กรุณาแก้เลขระดับหรือลบแถวที่ซ้ำ`;
      }
    },
    why: 'ทุกระดับตั้งแต่ 1 ถึง 5 ต้องมีความหมายเดียว มิฉะนั้นผู้ประเมินจะให้คะแนนไม่ตรงกัน',
    how: 'เติมคำอธิบายของระดับที่ขาด ให้ทุกระดับมีหนึ่งแถวและต่างกันชัดเจน',
  },
  'criteria-gap': {
    title: 'เกณฑ์มีช่วงที่ไม่อยู่ในระดับใด',
    message: ({ factor, upper, lower, numbers }) =>
      `${FACTORS[factor]}: ${numbersIn(numbers)} ไม่อยู่ในระดับใด ระหว่างระดับ ${upper} กับ ${lower} กรุณาแก้ให้ต่อกัน`,
    why: 'เมื่อเกิดจำนวนที่เกณฑ์ไม่ได้กล่าวถึง ผู้ประเมินจะไม่ทราบว่าต้องให้คะแนนใด',
    how: 'ให้ระดับบนเริ่มตรงที่ระดับล่างสิ้นสุด เช่น “มากกว่า 4” เหนือ “ไม่เกิน 4”',
  },
  'criteria-overlap': {
    title: 'เกณฑ์สองระดับซ้อนกัน',
    message: ({ factor, upper, lower, numbers }) =>
      `${FACTORS[factor]}: ${numbersIn(numbers)} อยู่ได้ทั้งระดับ ${upper} และ ${lower} กรุณาแก้ไม่ให้ซ้อนกัน`,
    why: 'จำนวนเดียวกันที่อยู่ได้สองระดับทำให้แต่ละคนให้คะแนนต่างกัน',
    how: 'ให้แต่ละจำนวนอยู่ในระดับเดียว เช่น “ตั้งแต่ร้อยละ 30” เหนือ “ไม่ถึงร้อยละ 30”',
  },
};
