import type { Assessment, ListedIssue, Risk } from '../assessment/assessment';
import { linkRows } from '../assessment/link-rows';

const KNOWN = new WeakMap<Assessment, ReadonlyMap<ListedIssue, Risk>>();

/**
 * The row of the scored table for each item of the list of issues, where one is found for certain.
 * Several rules ask; it is worked out once.
 */
export function scoredItems(assessment: Assessment): ReadonlyMap<ListedIssue, Risk> {
  const known = KNOWN.get(assessment) ?? linkRows(assessment.listed, assessment.risks);
  KNOWN.set(assessment, known);
  return known;
}
