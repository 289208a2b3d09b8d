import { RATINGS } from '../assessment/matrix';
import { hasContent } from '../thai/text';
import type { Rule } from './rule';

/**
 * A list of criteria does not give each rating from 1 to 5 one meaning (sources 002 and 003, step 3).
 * The published examples that were left in the document are not judged.
 */
export const criteriaIncomplete: Rule<'criteria-incomplete'> = {
  id: 'criteria-incomplete',
  severity: 'warning',
  check(assessment, report) {
    for (const { factor, place, isExample, meanings } of assessment.criteria) {
      if (isExample) continue;
      const missing = RATINGS.filter((each) => meanings.every(({ rating }) => rating !== each));
      if (missing.length > 0) report(place, { factor, problem: 'missing', ratings: missing });
      meanings.forEach((meaning, index) => {
        const { rating } = meaning;
        const isRepeated = meanings.findIndex((each) => each.rating === rating) < index;
        const problem = isRepeated ? 'repeated' : hasContent(meaning.text) ? null : 'blank';
        if (problem !== null) report(meaning.place, { factor, problem, ratings: [rating] });
      });
    }
  },
};
