import { reportMissing } from './plan-content';
import type { Rule } from './rule';

/** A risk of medium level or above has a plan row without any measure (source 003, step 5). */
export const measureMissing: Rule<'measure-missing'> = {
  id: 'measure-missing',
  severity: 'error',
  check: (assessment, report) => reportMissing(assessment, 'measure', report),
};
