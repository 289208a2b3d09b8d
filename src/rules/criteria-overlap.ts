import { reportSeams } from './criteria-seams';
import type { Rule } from './rule';

/** Some numbers belong to two ratings, as ร้อยละ ๓๐ in an example of source 003, step 3. */
export const criteriaOverlap: Rule<'criteria-overlap'> = {
  id: 'criteria-overlap',
  severity: 'warning',
  check: (assessment, report) => reportSeams(assessment, 'overlaps', report),
};
