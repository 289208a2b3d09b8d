import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import type { Benchmark, Measurement } from './benchmark';
import { medianTime, milliseconds } from './benchmark';
import { manyRisks } from './many-risks';

const RUNS = 15;
const TARGETS: Readonly<Record<number, string>> = { 10_000: 'under 60 ms' };

/** How long `review()` takes, and how that grows with the workbook. */
export const reviewTime: Benchmark = {
  name: 'review()',
  measure: async () => {
    const lines: Measurement[] = [];
    let before: number | null = null;
    for (const count of [100, 1_000, 10_000]) {
      const sheets = asHandedOver(manyRisks(count));
      const time = await medianTime(RUNS, () => review(sheets));
      const { summary } = review(sheets);
      const target = TARGETS[count];
      lines.push({
        what: `${count} risks (${summary.risks} read, ${summary.errors} findings), median of ${RUNS}`,
        value: milliseconds(time),
        ...(target === undefined ? {} : { target }),
      });
      if (before !== null) {
        lines.push({
          what: '  … against a tenth of the risks',
          value: `${(time / before).toFixed(1)} times`,
          target: 'at most 12 times',
        });
      }
      before = time;
    }
    return lines;
  },
};

/** As Excel hands cells over, in JSON: each text is one piece, and none is shared by two cells. */
function asHandedOver(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    const cells = JSON.parse(JSON.stringify(sheet.cells)) as SheetSnapshot['cells'];
    return { ...sheet, cells };
  });
}
