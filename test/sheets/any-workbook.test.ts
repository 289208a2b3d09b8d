import fc from 'fast-check';

import { review } from '../../src/review';
import type { CellContent } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { sheet } from './snapshots';

describe('any workbook', () => {
  it.each<[string, readonly (readonly CellContent[])[]]>([
    ['an empty sheet', []],
    [
      'a budget',
      [
        ['ลำดับ', 'รายการ', 'จำนวนเงิน'],
        [1, 'ค่าวัสดุ', 5000],
      ],
    ],
    [
      'a roster',
      [
        ['ที่', 'ชื่อ', 'ระดับ', 'ผู้รับผิดชอบ'],
        [1, 'ก', 'ชำนาญการ', 'ข'],
      ],
    ],
    [
      'criteria alone',
      [
        ['ระดับ', 'โอกาสที่จะเกิด', 'คำอธิบาย'],
        [5, 'สูงมาก', 'มากกว่า ๔ ครั้ง'],
      ],
    ],
    [
      'the matrix alone',
      [
        ['โอกาส (Likelihood)', 'ผลกระทบ (Impact)'],
        [null, 1, 2, 3, 4, 5],
      ],
    ],
  ])('without the forms gives nothing: %s', (_, cells) => {
    expect(review([sheet('ก', cells)])).toMatchObject({ assessments: [], findings: [] });
  });

  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<CellContent>(...SCORED, ...PLAN, 'Risk Score (L x I)'),
    },
    fc.constantFrom<CellContent>(null, '', '-', 1, 3, 7.5, '๓', '๑.', 'สูง', true, {
      error: '#REF!',
    }),
    fc.constantFrom<CellContent>('ชื่อหน่วยงาน', 'ชื่อกระบวนการ/โครงการ ก', '☑ ด้านที่ ๑', 'ลงชื่อ....'),
    fc.string(),
    fc.double(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const area = fc.record({
    row: fc.nat(20),
    column: fc.nat(12),
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 16_384 }),
  });

  it('never makes reading or a rule throw, and always gives the same findings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(grid, fc.array(area, { maxLength: 3 })), { maxLength: 3 }),
        (sheets) => {
          const snapshots = sheets.map(([cells, merges], index) =>
            sheet(`s${index}`, cells, { merges }),
          );
          expect(review(snapshots)).toEqual(review(snapshots));
        },
      ),
      { numRuns: 200 },
    );
  });
});
