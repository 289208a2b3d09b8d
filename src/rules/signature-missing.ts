import type { Rule } from './rule';

/**
 * A line for a name is empty (source 002: ผู้จัดทำ, and the head of the unit). Before printing that
 * is as it should be: whoever signs on paper can leave it.
 */
export const signatureMissing: Rule<'signature-missing'> = {
  id: 'signature-missing',
  severity: 'warning',
  check({ signatures }, report) {
    for (const { place, signed } of signatures) if (!signed) report(place, {});
  },
};
