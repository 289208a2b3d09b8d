import type { Rule } from './rule';
import { reportUnscored } from './unscored';

/** A risk's impact is missing or is none of 1 to 5 (sources 002 and 003, steps 3 and 4). */
export const impactInvalid: Rule<'impact-invalid'> = {
  id: 'impact-invalid',
  severity: 'error',
  check: (assessment, report) => reportUnscored(assessment, 'impact', report),
};
