import { RULES } from '../../src/rules/index';
import { makeNineStepModel } from './nine-step-model';
import { NINE_STEP_KINDS, plantNineStep } from './nine-step-seed';
import { Random } from './random';
import { makeReportModel } from './report-model';
import { REPORT_KINDS } from './report-kinds';
import { SEED_KINDS } from './seed';

/** Rules of which no corpus holds a mistake, each with the reason. A new rule needs a seed or a line here. */
const WITHOUT_SEED: Readonly<Record<string, string>> = {};

function seededRules(): ReadonlySet<string> {
  const random = new Random(1);
  const tables = makeNineStepModel(random);
  const reports = makeReportModel(random);
  return new Set([
    ...SEED_KINDS,
    ...NINE_STEP_KINDS.flatMap((kind) => plantNineStep(random, kind, tables)?.rule ?? []),
    ...[...REPORT_KINDS.values()].flatMap((kind) => kind?.plant(random, reports).rule ?? []),
  ]);
}

describe('the mistakes that the corpora hold', () => {
  it('are of every rule, but for those that say why not', () => {
    const seeded = seededRules();
    const without = RULES.map(({ id }) => id as string).filter((id) => !seeded.has(id));
    expect(without).toEqual(Object.keys(WITHOUT_SEED));
  });
});
