import { addressOf } from '../../src/assessment/place';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { NINE_STEP_KINDS } from './nine-step-seed';
import { makeNineStepWorkbook } from './nine-step-workbook';
import { REPORT_KINDS } from './report-kinds';
import { makeReportWorkbook } from './report-workbook';
import type { SeededWorkbook } from './seeded-workbook';
import { toXlsx } from './to-xlsx';

jest.setTimeout(120_000);

/** Workbooks of each kind of mistake. */
const EACH = 12;

/** Every third workbook goes through a real file. */
async function snapshotsOf(
  number: number,
  { canvases }: SeededWorkbook,
): Promise<readonly SheetSnapshot[]> {
  if (number % 3 !== 0) return canvases.map((canvas) => canvas.snapshot());
  const reading = readWorkbook(await toXlsx(canvases));
  if (!reading.ok) throw new Error(`workbook ${number} is unreadable: ${reading.reason}`);
  return reading.sheets;
}

/** What is wrong with the reading or judging of a workbook; `null` where nothing is. */
async function failureOf(number: number, workbook: SeededWorkbook): Promise<string | null> {
  const { mistake, also, risks, story } = workbook;
  const { findings, assessments } = review(await snapshotsOf(number, workbook));
  const said = findings.map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`);
  const wanted = new Set(
    mistake?.places.map((place) => `${mistake.rule} ${place.sheet}!${addressOf(place)}`) ?? [],
  );
  const isFound = mistake === null || said.some((each) => wanted.has(each));
  const others = findings.filter(
    ({ rule }, index) => !wanted.has(said[index] ?? '') && !also.includes(rule),
  );
  const read = assessments.reduce(
    (sum, each) => sum + Math.max(each.risks.length, each.nineStep?.watch.length ?? 0),
    0,
  );
  if (isFound && others.length === 0 && read === risks) return null;
  return `workbook ${number} (${story}): found [${said.join()}] instead of [${[...wanted].join(' or ')}], risks ${read} of ${risks}`;
}

describe('the nine-step method laid out in many ways', () => {
  it.each(NINE_STEP_KINDS.map((kind, index) => [kind, index] as const))(
    'gives exactly what was seeded: %s',
    async (_, index) => {
      const failures: string[] = [];
      for (let turn = 0; turn < EACH; turn += 1) {
        const number = index + turn * NINE_STEP_KINDS.length;
        const failure = await failureOf(number, makeNineStepWorkbook(number));
        if (failure !== null) failures.push(failure);
      }
      expect(failures).toEqual([]);
    },
  );
});

describe('the reports of 2566 and the five steps laid out in many ways', () => {
  it.each([...REPORT_KINDS.keys()].map((kind, index) => [kind, index] as const))(
    'give exactly what was seeded: %s',
    async (_, index) => {
      const failures: string[] = [];
      for (let turn = 0; turn < EACH; turn += 1) {
        const number = index + turn * REPORT_KINDS.size;
        const failure = await failureOf(number, makeReportWorkbook(number));
        if (failure !== null) failures.push(failure);
      }
      expect(failures).toEqual([]);
    },
  );
});
