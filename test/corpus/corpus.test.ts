import { addressOf } from '../../src/assessment/place';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { CorpusWorkbook } from './lay-workbook';
import { makeWorkbook } from './lay-workbook';
import { SEED_KINDS } from './seed';
import { toXlsx } from './to-xlsx';

// Hundreds of workbooks, on a machine that may be busy with the other tests.
jest.setTimeout(120_000);

/** Of every 13 workbooks two have no mistake, and each of the others another kind of it. */
const WORKBOOKS = 780;

/** Every second workbook goes through a real file, so that merges, formulas and types are real. */
async function snapshotsOf(
  number: number,
  workbook: CorpusWorkbook,
): Promise<readonly SheetSnapshot[]> {
  if (number % 2 === 0) return workbook.canvases.map((canvas) => canvas.snapshot());
  const reading = readWorkbook(await toXlsx(workbook.canvases));
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

/** How many risks the assessments have, in any order. */
function sizes(counts: readonly number[]): string {
  return [...counts].sort((a, b) => a - b).join();
}

/** What is wrong with the reading or judging of one workbook; `null` where nothing is. */
async function failureOf(number: number): Promise<string | null> {
  const workbook = makeWorkbook(number);
  const result = review(await snapshotsOf(number, workbook));
  const [found, expected] = [errorsOf(result).join(), expectedOf(workbook).join()];
  const read = sizes(result.assessments.map(({ risks }) => risks.length));
  const laid = sizes(workbook.units.map(({ unit }) => unit.risks.length));
  if (found === expected && read === laid) return null;
  return `workbook ${number} (${workbook.story}): errors [${found}] instead of [${expected}], risks ${read} of ${laid}`;
}

describe('an assessment laid out in many ways', () => {
  const kinds = SEED_KINDS.map(
    (kind, index) => [kind === 'none' ? 'no mistake' : kind, index] as const,
  );

  it.each(kinds)(
    'gives as errors exactly what was seeded: %s (of 13 kinds, the %i.)',
    async (_, index) => {
      const failures: string[] = [];
      for (let number = index; number < WORKBOOKS; number += SEED_KINDS.length) {
        const failure = await failureOf(number);
        if (failure !== null) failures.push(failure);
      }
      expect(failures).toEqual([]);
    },
  );
});
