import { valueOf } from '../../src/assessment/field';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { sheet } from './snapshots';

const RISKS = [
  [1, 'รับคำขอ', 'เรียกเงินเพื่อลัดคิว', 3, 2, 6, 'ปานกลาง'],
  [2, 'ตรวจสถานที่', 'รับของกำนัลจากผู้ขออนุญาต', 4, 3, 12, 'สูง'],
];
const PLANNED = [
  [1, 'รับคำขอ', 'เรียกเงินเพื่อลัดคิว', 'ปานกลาง', 'ใช้บัตรคิว', 'ติดตั้ง', 'ปี 2569', 'ธุรการ'],
  [2, 'ตรวจสถานที่', 'รับของกำนัลจากผู้ขออนุญาต', 'สูง', 'ออกตรวจเป็นคู่', 'สลับคู่', 'ปี 2569', 'ช่าง'],
];

/** The issues of each assessment, and what is found. */
function read(sheets: readonly SheetSnapshot[]): readonly unknown[] {
  const { assessments, findings } = review(sheets);
  return [
    assessments.map(({ risks }) => risks.map(({ issue }) => valueOf(issue))),
    findings.map(({ rule }) => rule),
  ];
}

describe('a table over several sheets', () => {
  const both = [['เรียกเงินเพื่อลัดคิว', 'รับของกำนัลจากผู้ขออนุญาต']];

  it.each<[string, readonly SheetSnapshot[]]>([
    [
      'the scored one',
      [
        sheet('2 (1)', [SCORED, RISKS[0]!]),
        sheet('2 (2)', [SCORED, RISKS[1]!]),
        sheet('5', [PLAN, ...PLANNED]),
      ],
    ],
    [
      'the plan',
      [
        sheet('2', [SCORED, ...RISKS]),
        sheet('5 (1)', [PLAN, PLANNED[0]!]),
        sheet('5 (2)', [PLAN, PLANNED[1]!]),
      ],
    ],
    [
      'each under the same label',
      [
        sheet('2 (1)', [['ชื่อหน่วยงาน กองช่าง'], SCORED, RISKS[0]!]),
        sheet('2 (2)', [['ชื่อหน่วยงาน กองช่าง'], SCORED, RISKS[1]!]),
        sheet('5', [PLAN, ...PLANNED]),
      ],
    ],
  ])('is one table: %s', (_, sheets) => {
    expect(read(sheets)).toEqual([both, []]);
  });

  it('is another table under the name of another unit', () => {
    const sheets = [
      sheet('ก', [['ชื่อหน่วยงาน กองช่าง'], SCORED, RISKS[0]!]),
      sheet('ข', [['ชื่อหน่วยงาน กองคลัง'], SCORED, RISKS[1]!]),
    ];
    expect(review(sheets).assessments).toHaveLength(2);
  });

  it('is another table where the numbers begin again', () => {
    const again = [1, ...RISKS[1]!.slice(1)];
    const sheets = [sheet('ก', [SCORED, RISKS[0]!]), sheet('ข', [SCORED, again])];
    expect(review(sheets).assessments).toHaveLength(2);
  });
});
