import type { Criteria, Factor } from '../assessment/criteria';
import { placeOf } from '../assessment/field';
import type { Rating } from '../assessment/matrix';
import type { Place } from '../assessment/place';
import type { Mistake, SampleForm } from './mistake';
import { writes } from './writes';

/** Where a rating's meaning stands. */
function meaningPlace({ assessment }: SampleForm, factor: Factor, rating: Rating): Place | null {
  const isOf = (each: Criteria): boolean => each.factor === factor && !each.isExample;
  const meanings = assessment.criteria.find(isOf)?.meanings ?? [];
  return meanings.find((meaning) => meaning.rating === rating)?.place ?? null;
}

/** So often a year, as the ready criteria say it. */
const often = (bound: string): string => `โอกาสเกิดการกระทำทุจริต${bound} ครั้งต่อปี`;

/** Mistakes in what is asked for once, and in the criteria. */
export const SELECTION: readonly Mistake[] = [
  {
    rules: ['agency-missing'],
    set: 1,
    own: [],
    plant: ({ assessment }) => writes([placeOf(assessment.agency), '']),
  },
  {
    rules: ['process-missing'],
    set: 1,
    own: [],
    plant: ({ assessment }) => writes([placeOf(assessment.process), '']),
  },
  {
    rules: ['domain-not-chosen'],
    set: 1,
    own: [],
    plant: ({ assessment: { domains, proposedDomain } }) => {
      const proposed = placeOf(proposedDomain);
      if (proposed !== null) return writes([proposed, '']);
      if (domains.length < 2) return null;
      return domains.flatMap(({ ticked, place }) => (ticked ? [{ place, content: '☐' }] : []));
    },
  },
  {
    // Not together with the one above.
    rules: ['domain-several'],
    set: 2,
    own: [],
    plant: ({ assessment: { domains } }) =>
      writes([domains.find(({ ticked }) => !ticked)?.place, '☑']),
  },
  {
    rules: ['criteria-gap'],
    set: 1,
    own: [],
    plant: (form) =>
      writes(
        [meaningPlace(form, 'likelihood', 5), form.words(often('มากกว่า 6'))],
        [meaningPlace(form, 'likelihood', 4), form.words(often('ไม่เกิน 4'))],
        [meaningPlace(form, 'likelihood', 3), form.words(often('ไม่เกิน 3'))],
      ),
  },
  {
    rules: ['criteria-overlap'],
    set: 1,
    own: [],
    plant: (form) =>
      writes(
        [meaningPlace(form, 'likelihood', 2), form.words(often('ตั้งแต่ 1 ถึง 2'))],
        [meaningPlace(form, 'likelihood', 1), form.words(often('ไม่เกิน 1'))],
      ),
  },
  {
    rules: ['criteria-incomplete'],
    set: 1,
    own: [],
    plant: (form) => writes([meaningPlace(form, 'impact', 2), '']),
  },
];
