import type { Rule } from './rule';

/** The form asks for the agency (ชื่อหน่วยงาน) and nothing stands there (sources 002 and 003, step 1). */
export const agencyMissing: Rule<'agency-missing'> = {
  id: 'agency-missing',
  severity: 'error',
  check({ agency }, report) {
    if (agency.kind === 'blank' || agency.kind === 'invalid') report(agency.place, {});
  },
};
