import type { Rule } from './rule';

/** More than one domain is ticked, where the form asks for one (source 003, step 1: ให้เลือกมา 1 ด้าน). */
export const domainSeveral: Rule<'domain-several'> = {
  id: 'domain-several',
  severity: 'warning',
  check({ domains }, report) {
    const ticked = domains.filter((domain) => domain.ticked);
    const second = ticked.find(({ number }) => number !== ticked[0]?.number);
    if (second === undefined) return;
    report(second.place, { numbers: [...new Set(ticked.map(({ number }) => number))] });
  },
};
