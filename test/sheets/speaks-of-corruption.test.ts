import { review } from '../../src/review';
import type { CellContent } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { sheet } from './snapshots';

type Rows = readonly (readonly CellContent[])[];

/** How many assessments a workbook of one sheet holds. */
function found(rows: Rows, name = 'Sheet1'): number {
  return review([sheet(name, rows)]).assessments.length;
}

const IT: Rows = [
  ['ลำดับ', 'ประเด็นความเสี่ยง', 'สาเหตุ', 'โอกาส', 'ผลกระทบ', 'คะแนน', 'ระดับความเสี่ยง'],
  [1, 'เครื่องแม่ข่ายขัดข้อง', 'อุปกรณ์เก่า', 3, 4, 12, 'สูง'],
];

describe('a register of likelihood and impact', () => {
  it.each<[string, Rows]>([
    ['of information technology', [['ทะเบียนความเสี่ยงด้านสารสนเทศ ปี 2569'], ...IT]],
    [
      'in English',
      [
        ['ID', 'Risk', 'Cause', 'Likelihood', 'Impact', 'Risk Score', 'Risk Level', 'Owner'],
        [1, 'Server failure', 'Old hardware', 3, 4, 12, 'High', 'IT'],
      ],
    ],
    [
      'of finance',
      [
        ['แผนบริหารความเสี่ยงด้านการเงิน ปีงบประมาณ 2569'],
        ['ลำดับ', 'ประเด็นความเสี่ยง', 'ปัจจัย', 'โอกาส (L)', 'ผลกระทบ (I)', 'ระดับความเสี่ยง (LxI)'],
        [1, 'รายได้ต่ำกว่าเป้า', 'เศรษฐกิจ', 3, 3, 9],
      ],
    ],
    [
      'of safety at work, with measures',
      [
        ['ที่', 'กิจกรรม', 'อันตราย', 'โอกาส', 'ความรุนแรง', 'ระดับความเสี่ยง', 'มาตรการควบคุม'],
        [1, 'เชื่อมโลหะ', 'ประกายไฟ', 2, 3, 'ปานกลาง', 'สวมหน้ากาก'],
      ],
    ],
  ])('%s is no official form', (_, rows) => {
    expect(found(rows)).toBe(0);
  });

  it.each<[string, Rows, string]>([
    ['a title', [['การประเมินความเสี่ยงการทุจริต'], ...IT], 'Sheet1'],
    ['the name of its sheet', IT, 'ความเสี่ยงทุจริต'],
    ['an issue', [...IT, [2, 'เจ้าหน้าที่รับสินบน', 'ขาดการกำกับ', 3, 3, 9, 'ปานกลาง']], 'Sheet1'],
    ['the agency beside it', [['ชื่อหน่วยงาน ศูนย์ต่อต้านการทุจริต'], ...IT], 'Sheet1'],
  ])('that speaks of corruption in %s is one', (_, rows, name) => {
    expect(found(rows, name)).toBe(1);
  });

  it.each<[string, Rows]>([
    ['scored', [SCORED, [1, 'รับคำขอ', 'ลัดคิว', 3, 2, 6, 'ปานกลาง']]],
    ['planned', [PLAN, [1, 'รับคำขอ', 'ลัดคิว', 'ปานกลาง', 'บัตรคิว', 'ติดตั้ง', 'ปี 2569', 'ธุรการ']]],
  ])('by the steps of a process is one, %s', (_, rows) => {
    expect(found(rows)).toBe(1);
  });
});
