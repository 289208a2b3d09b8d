import { reportDifferentWords } from './different-words';
import type { Rule } from './rule';

/** An issue has other words in a later table (source 002: steps 2, 4 and 5). */
export const issueTextDiffers: Rule<'issue-text-differs'> = {
  id: 'issue-text-differs',
  severity: 'warning',
  check: (assessment, report) => reportDifferentWords(assessment, 'issue', report),
};
