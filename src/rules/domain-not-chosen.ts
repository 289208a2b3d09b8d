import type { Rule } from './rule';

/**
 * The form offers domains (ด้านที่ ๑ …) and none is ticked or named (sources 002 and 003, step 1;
 * source 002 has that in every unit). One domain alone is a title and no choice.
 */
export const domainNotChosen: Rule<'domain-not-chosen'> = {
  id: 'domain-not-chosen',
  severity: 'warning',
  check({ domains }, report) {
    const [first] = domains;
    const offered = new Set(domains.map(({ number }) => number)).size;
    if (first === undefined || offered < 2 || domains.some(({ ticked }) => ticked)) return;
    report(first.place, { offered });
  },
};
