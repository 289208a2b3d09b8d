import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { medianTime } from './benchmark';
import { manyRisks } from './many-risks';

const RUNS = 25;
/** The program that `review-time.ts` builds and runs: it prints its measurements as JSON. */
async function main(): Promise<void> {
  const measured: ReviewRun[] = [];
  for (const count of [100, 1_000, 10_000]) {
    const sheets = asHandedOver(manyRisks(count));
    const time = await medianTime(RUNS, () => review(sheets));
    const { summary } = review(sheets);
    measured.push({ read: summary.risks, errors: summary.errors, runs: RUNS, time });
  }
  console.log(JSON.stringify(measured));
}

/** What one size of workbook took; `time` is the median in milliseconds. */
export interface ReviewRun {
  readonly read: number;
  readonly errors: number;
  readonly runs: number;
  readonly time: number;
}

/** As Excel hands cells over, in JSON: each text is one piece, and none is shared by two cells. */
function asHandedOver(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    const cells = JSON.parse(JSON.stringify(sheet.cells)) as SheetSnapshot['cells'];
    return { ...sheet, cells };
  });
}

void main();
