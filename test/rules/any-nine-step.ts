import fc from 'fast-check';
import { valueOf } from '../../src/assessment/field';
import { followItems } from '../../src/assessment/follow-items';
import type { ItemRow, NineStep } from '../../src/assessment/nine-step';
import { QUALITIES, WATCH_RATINGS } from '../../src/assessment/nine-step';
import { anyText } from '../thai/any-text';
import { field, row, sheet, text } from './any-field';

/** Few numbers and words, so that the tables often speak of the same items. */
const itemRow: fc.Arbitrary<ItemRow> = fc.record({
  sheet,
  row,
  step: fc.record({ number: fc.constantFrom(null, 1, 2), text: anyText }),
  number: fc.constantFrom('', '1.1', '1.2', '2.1'),
  item: field(fc.oneof(fc.constantFrom('แก้ไขตัวเลขในรายงาน', 'เบิกค่าพาหนะไม่ตรงตามจริง'), anyText)),
});

const tick = field(fc.constant<true>(true));
const rating = field(fc.constantFrom(...WATCH_RATINGS));
const number = field(fc.integer({ min: 0, max: 12 }));

const status = fc.record({ green: tick, yellow: tick, orange: tick, red: tick });
const values = fc.record({ low: number, medium: number, high: number });

function rows<T>(cells: fc.Arbitrary<T>): fc.Arbitrary<readonly (ItemRow & T)[]> {
  const whole = fc.tuple(itemRow, cells).map(([of, more]) => ({ ...of, ...more }));
  return fc.array(whole, { maxLength: 6 });
}

/** Any nine-step tables that a workbook could hold, followed through. */
export const anyNineStep: fc.Arbitrary<NineStep> = fc
  .record({
    factors: rows(fc.record({ kind: fc.constantFrom<'known' | 'unknown'>('known', 'unknown') })),
    status: rows(fc.record({ ticks: status })),
    watch: rows(
      fc.record({ necessity: rating, severity: rating, writtenTotal: number }).map((cells) => {
        const [n, s] = [valueOf(cells.necessity), valueOf(cells.severity)];
        return { ...cells, total: n === null || s === null ? null : n * s };
      }),
    ),
    control: rows(fc.record({ quality: field(fc.constantFrom(...QUALITIES)), values })),
    planned: rows(fc.record({ measure: text, timeframe: text, owner: text })),
  })
  .map(followItems);
