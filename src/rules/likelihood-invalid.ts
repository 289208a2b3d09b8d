import type { Rule } from './rule';
import { reportUnscored } from './unscored';

/** A risk's likelihood is missing or is none of 1 to 5 (sources 002 and 003, steps 3 and 4). */
export const likelihoodInvalid: Rule<'likelihood-invalid'> = {
  id: 'likelihood-invalid',
  severity: 'error',
  check: (assessment, report) => reportUnscored(assessment, 'likelihood', report),
};
