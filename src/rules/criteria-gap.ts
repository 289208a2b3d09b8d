import { reportSeams } from './criteria-seams';
import type { Rule } from './rule';

/** Some numbers belong to no rating, as 5 in `มากกว่า ๕` over `ไม่เกิน ๔` (source 003, step 3). */
export const criteriaGap: Rule<'criteria-gap'> = {
  id: 'criteria-gap',
  severity: 'warning',
  check: (assessment, report) => reportSeams(assessment, 'gaps', report),
};
