import type { Rule } from './rule';

/**
 * The form asks for the process or project (ชื่อกระบวนการ/โครงการ) and nothing stands there
 * (sources 002 and 003, step 1).
 */
export const processMissing: Rule<'process-missing'> = {
  id: 'process-missing',
  severity: 'error',
  check({ process }, report) {
    if (process.kind === 'blank' || process.kind === 'invalid') report(process.place, {});
  },
};
