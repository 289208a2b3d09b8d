import fc from 'fast-check';
import type { Assessment } from '../../../src/assessment/assessment';
import type { Field } from '../../../src/assessment/field';
import { valueOf } from '../../../src/assessment/field';
import { tickedColours } from '../../../src/assessment/item-colour';
import type { ItemRow, MainStep } from '../../../src/assessment/nine-step';
import type { FilledStep } from '../../../src/forms/nine-step-part';
import { PACC_2561 } from '../../../src/forms/pacc-2561';
import { drawFilled } from '../../../src/sheets/draw';
import { readAssessments } from '../../../src/sheets/read';
import { fold } from '../../../src/thai/text';
import { anyFilling } from '../any-filling';
import { asSnapshot } from '../snapshots';
import { withStepNumbers } from './step-numbers';

jest.setTimeout(60_000);

const LOOK = { likelihoodCriteria: 'per-cent', impactCriteria: 'other-harm' } as const;

const text = (field: Field<string>): string => valueOf(field) ?? '';

const mainStep = (number: number, words: string): MainStep => ({ number, text: words });

/** What main steps and items say, table by table. */
function said(steps: readonly FilledStep[]) {
  const items = steps.flatMap(({ step, items: own }, index) =>
    own.map((item, at) => ({
      ...item,
      under: mainStep(index + 1, step),
      number: `${index + 1}.${at + 1}`,
    })),
  );
  const watched = items.flatMap(({ watch, ...rest }) =>
    watch === null ? [] : [{ ...rest, ...watch }],
  );
  return {
    factors: items.map(({ factor, item }) => `${factor} ${item}`).sort(),
    status: items.map(({ under, number, item, colour }) => [
      under,
      number,
      item,
      ...(colour === null ? [] : [colour]),
    ]),
    watch: watched.map(({ under, number, item, necessity, severity }) => [
      under,
      number,
      item,
      necessity,
      severity,
    ]),
    control: watched.map(({ under, number, item, quality }) => [under, number, item, quality]),
    planned: items.flatMap(({ number, item, planned }) =>
      planned === null
        ? []
        : [[number, item, fold(planned.measure), planned.timeframe, planned.owner]],
    ),
  };
}

/** What an assessment says in the same tables. */
function read(assessment: Assessment | undefined): ReturnType<typeof said> | null {
  const nineStep = assessment?.nineStep ?? null;
  if (nineStep === null) return null;
  const named = ({ step, number, item }: ItemRow): [MainStep, string, string] => [
    step,
    number,
    text(item),
  ];
  return {
    factors: nineStep.factors.map(({ kind, item }) => `${kind} ${text(item)}`).sort(),
    status: nineStep.status.map((row) => [...named(row), ...tickedColours(row)]),
    watch: nineStep.watch.map((row) => [
      ...named(row),
      valueOf(row.necessity),
      valueOf(row.severity),
    ]),
    control: nineStep.control.map((row) => [...named(row), valueOf(row.quality)]),
    planned: nineStep.planned.map(({ number, item, measure, timeframe, owner }) => [
      number,
      text(item),
      fold(text(measure)),
      text(timeframe),
      text(owner),
    ]),
  };
}

describe('tables 1–5 of the forms pacc-2561', () => {
  it('are read back as what was written into them, in either digits', () => {
    fc.assert(
      fc.property(
        anyFilling(PACC_2561),
        fc.constantFrom('thai' as const, 'arabic' as const),
        (filling, digits) => {
          const drawn = drawFilled(PACC_2561, filling, { ...LOOK, digits }, []);
          const assessments = readAssessments(drawn.map(asSnapshot).map(withStepNumbers));
          expect(assessments).toHaveLength(1);
          expect(read(assessments[0])).toEqual(said(filling.nineStep ?? []));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('left empty are known for what they are', () => {
    const filling = { fiscalYear: 2569, entries: {}, domain: null, risks: [], units: [] };
    const drawn = drawFilled(PACC_2561, filling, { ...LOOK, digits: 'thai' }, []);
    const [assessment] = readAssessments(drawn.map(asSnapshot));
    expect(assessment?.edition).toBe('pacc-2561');
    expect(assessment?.nineStep?.items).toEqual([]);
  });
});
