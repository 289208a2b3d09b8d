import { reportMissing } from './plan-content';
import type { Rule } from './rule';

/** A risk of medium level or above has a measure and no method of carrying it out (source 003, step 5). */
export const methodMissing: Rule<'method-missing'> = {
  id: 'method-missing',
  severity: 'warning',
  check: (assessment, report) => reportMissing(assessment, 'method', report),
};
