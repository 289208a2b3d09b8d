import type { FixWords } from '../fix-words';
import { orderNumber, shorten } from '../quotation';
import { levels } from './levels';

export const fixes: FixWords = {
  'set-level': ({ level, formula }) =>
    formula
      ? `ใส่สูตรระดับเหมือนแถวข้างเคียง (ได้ “${levels[level]}”)`
      : `แก้ระดับเป็น “${levels[level]}” ตามคะแนน`,
  'set-plan-level': ({ level, formula }) =>
    formula
      ? `ใส่สูตรระดับในตารางมาตรการเหมือนแถวข้างเคียง (ได้ “${levels[level]}”)`
      : `แก้ระดับในตารางมาตรการเป็น “${levels[level]}”`,
  'set-score': ({ score, formula }) =>
    formula ? `ใส่สูตรคะแนนเหมือนแถวข้างเคียง (ได้ ${score})` : `แก้คะแนนเป็น ${score}`,
  'set-total': ({ total }) => `แก้ผลรวมเป็น ${total}`,
  'bring-risk': () => 'เพิ่มความเสี่ยงนี้ลงในตารางมาตรการ',
  'bring-all-risks': ({ risks }) => `เพิ่มความเสี่ยงที่ยังไม่มีทั้ง ${risks} ข้อลงในตารางมาตรการ`,
  'use-assessed-words': ({ column, table }) => {
    const what = column === 'step' ? 'ขั้นตอน' : 'ประเด็น';
    const where = table === 'plan' ? 'ตารางมาตรการ' : 'รายการประเด็น';
    return `ใช้ข้อความ${what}จากตารางที่ให้คะแนนใน${where}`;
  },
  'make-numbers': ({ numbers }) => `เปลี่ยนเลขไทยเป็นตัวเลขที่คำนวณได้ (${numbers.join(', ')})`,
  'strip-html': ({ bare }) =>
    bare === '' ? 'ลบโค้ด HTML ออก' : `ลบโค้ด HTML เหลือ “${shorten(bare, 40)}”`,
  'set-order': ({ order }) => `ใส่ลำดับที่ ${orderNumber(order)} ให้ตรงกับความเสี่ยงที่คล้ายกัน`,
};
