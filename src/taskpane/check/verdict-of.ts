import type { Assessment } from '../../assessment/assessment';
import type { SessionState } from '../session';
import { methodsOf } from './methods-of';

/**
 * What stands at the top. Beyond the summary's own verdict: nothing has been read yet, forms that
 * hold no risk yet are to be filled in before anything else, risks that nobody could score are not
 * "ready", and a follow-up report is ready without any risk of its own.
 */
export type VerdictKind =
  'reading' | 'not-read' | 'no-form' | BlankKind | 'unscored' | 'open' | 'reported' | 'ready';

/** Forms to be filled in: with a scored table, of the nine-step method, or to report on a plan. */
const BLANK_KINDS = ['no-risks', 'no-items', 'no-measures'] as const;
type BlankKind = (typeof BLANK_KINDS)[number];

export function verdictOf({ review, problem }: SessionState): VerdictKind {
  if (review === null) return problem === null ? 'reading' : 'not-read';
  const { summary, assessments } = review;
  if (summary.verdict === 'no-form') return 'no-form';
  const counted = summary.risks + summary.reported;
  if (counted === 0 && (summary.verdict === 'ready' || assessments.every(isBlank))) {
    return blankKindOf(assessments);
  }
  if (summary.verdict === 'open') return 'open';
  if (summary.risks === 0) return 'reported';
  return summary.unscored > 0 ? 'unscored' : 'ready';
}

/** Whether there are forms, but nothing in them to check yet. */
export function isBlankKind(kind: VerdictKind): boolean {
  return BLANK_KINDS.some((blank) => blank === kind);
}

function blankKindOf(assessments: readonly Assessment[]): BlankKind {
  const { scored, nineStep } = methodsOf(assessments);
  if (scored) return 'no-risks';
  return nineStep ? 'no-items' : 'no-measures';
}

/** Whether nobody has written into a table of the forms yet. */
function isBlank({ risks, listed, plan, followUp, nineStep }: Assessment): boolean {
  return [risks, listed, plan, followUp, nineStep?.items ?? []].every(({ length }) => length === 0);
}
