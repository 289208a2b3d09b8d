import fc from 'fast-check';
import type { Assessment, PlanMeasure, PlanRow, Risk } from '../../src/assessment/assessment';
import type { Field } from '../../src/assessment/field';
import { ABSENT, valueOf } from '../../src/assessment/field';
import { LEVELS } from '../../src/assessment/level';
import { RATINGS, levelOf, scoreOf } from '../../src/assessment/matrix';
import type { Place } from '../../src/assessment/place';
import { anyText } from '../thai/any-text';

/** Few sheets and rows, so that cells are often shared. */
const SHEETS = ['ก', 'ข', 'ค'];

/** The order of the sheets in the workbook: one of them is not among them. */
export const SHEET_ORDER: readonly string[] = ['ข', 'ก'];

const sheet = fc.constantFrom(...SHEETS);
const row = fc.nat({ max: 8 });
const place: fc.Arbitrary<Place> = fc.record({ sheet, row, column: fc.nat({ max: 8 }) });

function field<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    fc.constant(ABSENT),
    fc.record({ kind: fc.constantFrom('blank', 'invalid'), place, text: anyText }),
    fc.record({ kind: fc.constant('value'), place, text: anyText, value }),
  );
}

const text = field(anyText);
const level = field(fc.constantFrom(...LEVELS));

const formula = fc.constantFrom(null, '=D5*E5', '=FIND(D5,"๑๒๓๔๕")');

const planMeasure: fc.Arbitrary<PlanMeasure> = fc.record({
  row,
  measure: text,
  method: text,
  timeframe: text,
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
    fc.array(risk(plan), { maxLength: 8 }).map((risks) => ({
      edition: null,
      agency: ABSENT,
      process: ABSENT,
      fiscalYear: ABSENT,
      domains: [],
      listed: [],
      criteria: [],
      followUp: [],
      publication: null,
      nineStep: null,
      signatures: [],
      remarks: [],
      risks,
      plan,
      tables: [],
    })),
  );
