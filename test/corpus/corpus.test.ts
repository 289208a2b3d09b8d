import { addressOf } from '../../src/assessment/place';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { CorpusWorkbook } from './lay-workbook';
import { makeWorkbook } from './lay-workbook';
import { toXlsx } from './to-xlsx';

/** Of every 13 workbooks two have no mistake, and each of the others another kind. */
const WORKBOOKS = 780;

/** Every second workbook goes through a real file, so that merges, formulas and types are real. */
async function snapshotsOf(
  number: number,
  workbook: CorpusWorkbook,
): Promise<readonly SheetSnapshot[]> {
  if (number % 2 === 0) return workbook.canvases.map((canvas) => canvas.snapshot());
  const reading = await readWorkbook(await toXlsx(workbook.canvases));
  if (!reading.ok) throw new Error(`workbook ${number} is unreadable: ${reading.reason}`);
  return reading.sheets;
}

function errorsOf({ findings }: Review): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`);
}

function expectedOf({ expected }: CorpusWorkbook): readonly string[] {
  if (expected === null) return [];
  return [`${expected.rule} ${expected.place.sheet}!${addressOf(expected.place)}`];
}

// Five hundred workbooks, half of them written to a file and read back.
jest.setTimeout(240_000);

describe('an assessment laid out in many ways, with one mistake in it or none', () => {
  it('gives exactly that mistake as an error, at its cell', async () => {
    const failures: string[] = [];
    for (let number = 0; number < WORKBOOKS; number += 1) {
      const workbook = makeWorkbook(number);
      const result = review(await snapshotsOf(number, workbook));
      const found = errorsOf(result);
      const expected = expectedOf(workbook);
      if (found.join() !== expected.join()) {
        failures.push(`workbook ${number}: ${found.join()} instead of ${expected.join()}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
