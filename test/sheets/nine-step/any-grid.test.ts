import fc from 'fast-check';

import { review } from '../../../src/review';
import type { CellContent } from '../../../src/sheets/snapshot';
import { sheet } from '../snapshots';
import type { Row } from './rows';
import { STATUS, WATCH } from './rows';

const HEADINGS: readonly Row[] = [
  STATUS,
  ...WATCH,
  ['ที่', 'ขั้นตอนการปฏิบัติงาน', 'Known Factor', 'Unknown Factor'],
  ['ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต', 'คุณภาพการจัดการ', 'ระดับต่ำ', 'ระดับปานกลาง', 'ระดับสูง'],
  ['เหตุการณ์ความเสี่ยงการทุจริต ๓.๑ ก ๓.๒ ข', 'มาตรการ / กิจกรรม / แนวทาง ๓.๑ ค'],
  ['ชื่อแผนบริหารความเสี่ยงการทุจริต', 'แผนบริหารความเสี่ยงการจ่าย'],
];

const heading = fc.constantFrom(...HEADINGS.flat());
const cell = fc.oneof(
  heading,
  fc.constantFrom<CellContent>(null, null, '✓', '๑', 2, 3, '๑.๑ รับ', '1.2 ส่ง 2.1 จ่าย', 'ดี', 'อ่อน'),
  fc.constantFrom<CellContent>('ตารางที่ ๒ (ต่อ)', '๑. ก ๒. ข', true, 1.1, { error: '#N/A' }),
  fc.string(),
);
const row: fc.Arbitrary<Row> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 4, arbitrary: fc.array(cell, { maxLength: 10 }) },
);
const area = fc.record({
  row: fc.nat(20),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 1_048_576 }),
  columns: fc.integer({ min: 1, max: 16_384 }),
});

describe('any grid with parts of the nine-step tables', () => {
  it('never makes reading or a rule throw, and always gives the same findings', () => {
    const grids = fc.tuple(
      fc.array(row, { maxLength: 20 }),
      fc.oneof(fc.constant([]), fc.array(area, { maxLength: 2 })),
    );
    fc.assert(
      fc.property(fc.array(grids, { maxLength: 3 }), (sheets) => {
        const snapshots = sheets.map(([cells, merges], index) =>
          sheet(`s${index}`, cells, { merges }),
        );
        expect(review(snapshots)).toEqual(review(snapshots));
      }),
      { numRuns: 300 },
    );
  });
});
