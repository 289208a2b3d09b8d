import { valueOf } from '../assessment/field';
import type { Rule } from './rule';

/** The plan says that it was published, but not where (source 000: ดำเนินการแล้ว, and no link). */
export const publicationLinkMissing: Rule<'publication-link-missing'> = {
  id: 'publication-link-missing',
  severity: 'error',
  check({ publication }, report) {
    if (publication === null || valueOf(publication.published) !== true) return;
    const { link } = publication;
    if (link.kind === 'blank' || link.kind === 'invalid') report(link.place, {});
  },
};
