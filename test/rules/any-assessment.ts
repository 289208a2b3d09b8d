import fc from 'fast-check';
import type { Assessment, PlanMeasure, PlanRow, Risk } from '../../src/assessment/assessment';
import { valueOf } from '../../src/assessment/field';
import { LEVELS } from '../../src/assessment/level';
import { RATINGS, levelOf, scoreOf } from '../../src/assessment/matrix';
import { anyText } from '../thai/any-text';
import { field, row, sheet, text } from './any-field';
import { anyParts } from './any-parts';

const level = field(fc.constantFrom(...LEVELS));

const formula = fc.constantFrom(null, '=D5*E5', '=FIND(D5,"๑๒๓๔๕")');

const timeframe = field(
  fc.oneof(
    anyText,
    fc.constantFrom(
      '๑ วัน',
      'ต่อเนื่อง',
      '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
      '1 ต.ค. 68 - 30 ก.ย. 68',
      'ปีงบประมาณ 2565 ถึงปัจจุบัน',
    ),
  ),
);

const planMeasure: fc.Arbitrary<PlanMeasure> = fc.record({
  row,
  measure: text,
  method: text,
  timeframe,
  owner: text,
  budget: text,
});

const planRow: fc.Arbitrary<PlanRow> = fc.record({
  sheet,
  row,
  order: text,
  step: text,
  issue: text,
  writtenLevel: level,
  hidden: fc.boolean(),
  measures: fc
    .tuple(planMeasure, fc.array(planMeasure, { maxLength: 3 }))
    .map(([first, rest]): PlanRow['measures'] => [first, ...rest]),
});

function risk(plan: readonly PlanRow[]): fc.Arbitrary<Risk> {
  return fc
    .record({
      sheet,
      row,
      order: text,
      step: text,
      issue: text,
      likelihood: field(fc.constantFrom(...RATINGS)),
      impact: field(fc.constantFrom(...RATINGS)),
      writtenScore: field(fc.integer({ min: 0, max: 30 })),
      writtenLevel: level,
      formulas: fc.record({ score: formula, level: formula }),
      hidden: fc.boolean(),
      plan: fc.constantFrom(null, ...plan),
    })
    .map((cells) => {
      const [likelihood, impact] = [valueOf(cells.likelihood), valueOf(cells.impact)];
      const score = likelihood === null || impact === null ? null : scoreOf(likelihood, impact);
      return { ...cells, score, level: score === null ? null : levelOf(score) };
    });
}

/** Any assessment a workbook could hold, plan rows shared by several risks included. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .array(planRow, { maxLength: 4 })
  .chain((plan) =>
    fc.tuple(anyParts, fc.array(risk(plan), { maxLength: 8 })).map(([parts, risks]) => ({
      edition: null,
      listed: [],
      nineStep: null,
      remarks: [],
      ...parts,
      risks,
      plan,
      tables: [],
    })),
  );
