import { reportMissing } from './plan-content';
import type { Rule } from './rule';

/** A risk of medium level or above has a measure that nobody answers for (source 003, step 5). */
export const ownerMissing: Rule<'owner-missing'> = {
  id: 'owner-missing',
  severity: 'error',
  check: (assessment, report) => reportMissing(assessment, 'owner', report),
};
