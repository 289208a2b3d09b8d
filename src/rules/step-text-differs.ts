import { reportDifferentWords } from './different-words';
import type { Rule } from './rule';

/** A step has other words in a later table (source 002: steps 2, 4 and 5). */
export const stepTextDiffers: Rule<'step-text-differs'> = {
  id: 'step-text-differs',
  severity: 'warning',
  check: (assessment, report) => reportDifferentWords(assessment, 'step', report),
};
