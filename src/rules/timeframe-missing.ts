import { reportMissing } from './plan-content';
import type { Rule } from './rule';

/** A risk of medium level or above has a measure without a timeframe (source 003, step 5). */
export const timeframeMissing: Rule<'timeframe-missing'> = {
  id: 'timeframe-missing',
  severity: 'error',
  check: (assessment, report) => reportMissing(assessment, 'timeframe', report),
};
