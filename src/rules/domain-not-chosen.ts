import type { Rule } from './rule';

/**
 * The form offers domains (ด้านที่ ๑ …) and none is ticked or named (sources 002 and 003, step 1;
 * source 002 has that in every unit), or it has a cell to name one, which says nothing (the proposal
 * of source 000). One domain alone is a title and no choice.
 */
export const domainNotChosen: Rule<'domain-not-chosen'> = {
  id: 'domain-not-chosen',
  severity: 'warning',
  check({ domains, proposedDomain }, report) {
    const [first] = domains;
    if (first === undefined) {
      const saysNothing = proposedDomain.kind === 'blank' || proposedDomain.kind === 'invalid';
      if (saysNothing) report(proposedDomain.place, { offered: null });
      return;
    }
    const offered = new Set(domains.map(({ number }) => number)).size;
    if (offered < 2 || domains.some(({ ticked }) => ticked)) return;
    report(first.place, { offered });
  },
};
