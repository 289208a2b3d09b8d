import fc from 'fast-check';
import type { Assessment, DomainChoice, Signature } from '../../src/assessment/assessment';
import type { Criteria } from '../../src/assessment/criteria';
import type { FollowUpMeasure, FollowUpRow } from '../../src/assessment/follow-up';
import { ABSENT } from '../../src/assessment/field';
import { RATINGS } from '../../src/assessment/matrix';
import { anyText } from '../thai/any-text';
import { field, place, row, sheet, text } from './any-field';

const meaning = fc.oneof(
  anyText,
  fc
    .tuple(fc.constantFrom('มากกว่า', 'ไม่เกิน', 'ตั้งแต่', 'น้อยกว่า', ''), fc.nat({ max: 9 }))
    .chain(([bound, number]) =>
      fc.constantFrom(
        `${bound} ${number} ครั้งต่อปี`,
        `${bound}ร้อยละ ${number}`,
        `${bound} ${number},000 บาท`,
        `ร้อยละ ${number} ถึง ${number + 5}`,
      ),
    ),
);

const criteria: fc.Arbitrary<Criteria> = fc.record({
  factor: fc.constantFrom('likelihood', 'impact'),
  place,
  isExample: fc.boolean(),
  meanings: fc.array(fc.record({ rating: fc.constantFrom(...RATINGS), place, text: meaning }), {
    maxLength: 6,
  }),
});

const domain: fc.Arbitrary<DomainChoice> = fc.record({
  place,
  number: fc.nat({ max: 9 }),
  label: anyText,
  ticked: fc.boolean(),
});

const signature: fc.Arbitrary<Signature> = fc.record({
  place,
  text: anyText,
  signed: fc.boolean(),
});

const followUpMeasure: fc.Arbitrary<FollowUpMeasure> = fc.record({
  row,
  measure: text,
  result: text,
});

const followUp: fc.Arbitrary<FollowUpRow> = fc.record({
  sheet,
  row,
  order: text,
  step: text,
  issue: text,
  writtenLevel: fc.constant(ABSENT),
  measures: fc
    .tuple(followUpMeasure, fc.array(followUpMeasure, { maxLength: 2 }))
    .map(([first, rest]): FollowUpRow['measures'] => [first, ...rest]),
});

/** What an assessment may say besides its risks and their plan. */
export const anyParts: fc.Arbitrary<
  Pick<
    Assessment,
    | 'agency'
    | 'process'
    | 'fiscalYear'
    | 'domains'
    | 'proposedDomain'
    | 'criteria'
    | 'followUp'
    | 'publication'
    | 'signatures'
  >
> = fc.record({
  agency: text,
  process: text,
  fiscalYear: field(fc.integer({ min: 2560, max: 2575 })),
  domains: fc.array(domain, { maxLength: 4 }),
  proposedDomain: text,
  criteria: fc.array(criteria, { maxLength: 2 }),
  followUp: fc.array(followUp, { maxLength: 2 }),
  publication: fc.option(fc.record({ approval: text, published: field(fc.boolean()), link: text })),
  signatures: fc.array(signature, { maxLength: 2 }),
});
