import { valueOf } from '../../src/assessment/field';
import { review } from '../../src/review';
import type { CellContent } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

type Rows = readonly (readonly CellContent[])[];

const RISKS: Rows = [
  [1, 'รับคำขอ', 'เรียกเงินเพื่อลัดคิว', 3, 2, 6, 'ปานกลาง'],
  [2, 'ตรวจสถานที่', 'รับของกำนัลจากผู้ขออนุญาต', 4, 3, 12, 'สูง'],
];
const PLANNED: Rows = [
  [1, 'รับคำขอ', 'เรียกเงินเพื่อลัดคิว', 'ปานกลาง', 'ใช้บัตรคิว', 'ติดตั้ง', 'ปี 2569', 'ธุรการ'],
  [2, 'ตรวจสถานที่', 'รับของกำนัลจากผู้ขออนุญาต', 'สูง', 'ออกตรวจเป็นคู่', 'สลับคู่', 'ปี 2569', 'ช่าง'],
];

/** What is found where the rows of a scored table and of a plan are followed by others. */
function found(risks: Rows, planned: Rows): readonly string[] {
  const sheets = [sheet('2', [SCORED, ...risks]), sheet('5', [PLAN, ...planned])];
  return review(sheets).findings.map(({ rule }) => rule);
}

describe('what is no row of a table', () => {
  it.each<[string, Rows, Rows]>([
    [
      'a sum and a mean',
      [...RISKS, ['รวม', null, null, null, null, 18], ['คะแนนเฉลี่ย', null, null, null, null, 9]],
      PLANNED,
    ],
    ['a note between its rows', [RISKS[0]!, ['หมายเหตุ คะแนนมาจากการประชุม'], RISKS[1]!], PLANNED],
    [
      'a line to sign on in several cells',
      RISKS,
      [...PLANNED, [], ['ลงชื่อ', 'นายตัวอย่าง ทดลอง', 'ผู้รายงาน'], [null, '(นายตัวอย่าง ทดลอง)']],
    ],
    [
      'what an executive ticks',
      RISKS,
      [...PLANNED, [], ['ความเห็นผู้บริหาร', null, '☑ เห็นชอบ', '☐ ไม่เห็นชอบ']],
    ],
  ])('%s', (_, risks, planned) => {
    expect(found(risks, planned)).toEqual([]);
  });

  it('keeps the risk below a note', () => {
    const rows = [RISKS[0]!, ['หมายเหตุ ประชุมแล้ว'], RISKS[1]!];
    expect(only([sheet('2', [SCORED, ...rows])]).risks.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('points at a line of several cells that nobody signed', () => {
    expect(found(RISKS, [...PLANNED, [], ['ลงชื่อ', '..............', 'ผู้รายงาน']])).toEqual([
      'signature-missing',
    ]);
  });
});

describe('one table with scores and measures', () => {
  const wide = [...SCORED, 'มาตรการควบคุม', 'วิธีดำเนินการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'];
  const rows = RISKS.map((risk, index) => [...risk, ...PLANNED[index]!.slice(4)]);

  it('is read as both', () => {
    const { risks } = only([sheet('ก', [wide, ...rows])]);
    expect(risks.map(({ plan }) => plan && valueOf(plan.measures[0].measure))).toEqual([
      'ใช้บัตรคิว',
      'ออกตรวจเป็นคู่',
    ]);
    expect(review([sheet('ก', [wide, ...rows])]).findings).toEqual([]);
  });

  it.each([
    ['measure-missing', 7],
    ['timeframe-missing', 9],
    ['owner-missing', 10],
    ['level-mismatch', 6],
  ])('%s is found in its cell', (rule, column) => {
    const broken = rows.map((row, index) =>
      row.map((cell, at) => (index === 1 && at === column ? (at === 6 ? 'ต่ำ' : null) : cell)),
    );
    const { findings } = review([sheet('ก', [wide, ...broken])]);
    expect(findings.map((each) => [each.rule, each.place])).toEqual([
      [rule, { sheet: 'ก', row: 2, column }],
    ]);
  });
});
