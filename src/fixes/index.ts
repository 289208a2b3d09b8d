import type { Finding } from '../rules/finding';
import { bringMissing } from './bring-missing';
import type { Fix, Mend, Reviewed } from './fix';
import { makeNumber } from './make-numbers';
import { setLevel } from './set-level';
import { setOrder } from './set-order';
import { setPlanLevel } from './set-plan-level';
import { setScore } from './set-score';
import { setTotal } from './set-total';
import { stripHtml } from './strip-html';
import { useAssessedWords } from './use-assessed-words';
import { Workbook } from './workbook';

/** Every kind of fix, with the rules whose findings it puts right. A rule that is in none has no certain fix. */
export const MENDS: readonly Mend[] = [
  setScore,
  setLevel,
  setPlanLevel,
  setTotal,
  bringMissing,
  useAssessedWords,
  setOrder,
  makeNumber,
  stripHtml,
];

/**
 * The ways to put a finding right, the nearest first; none where no way is certain. Each one shows
 * its edits before they are made, and changes no other cell. Pure; never throws.
 *
 * @param review the review that the finding is of
 */
export function fixesFor(finding: Finding, review: Reviewed): readonly Fix[] {
  const mends = MENDS.filter(({ mends: rules }) => rules.includes(finding.rule));
  const assessment = review.assessments[finding.assessment];
  if (mends.length === 0 || assessment === undefined) return [];
  const { rule, place } = finding;
  const { sheets } = review;
  const workbook = new Workbook(sheets);
  return mends.flatMap((mend) => mend.offer({ rule, place, assessment, workbook, sheets }));
}
