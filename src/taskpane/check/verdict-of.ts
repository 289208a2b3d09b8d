import type { Assessment } from '../../assessment/assessment';
import type { SessionState } from '../session';

/**
 * What stands at the top. Beyond the summary's own verdict: nothing has been read yet, forms that
 * hold no risk yet are to be filled in before anything else, and risks that nobody could score are not "ready".
 */
export type VerdictKind =
  'reading' | 'not-read' | 'no-form' | 'no-risks' | 'unscored' | 'open' | 'ready';

export function verdictOf({ review, problem }: SessionState): VerdictKind {
  if (review === null) return problem === null ? 'reading' : 'not-read';
  const { summary, assessments } = review;
  if (summary.verdict === 'no-form') return 'no-form';
  if (summary.risks === 0 && (summary.verdict === 'ready' || assessments.every(isBlank))) {
    return 'no-risks';
  }
  if (summary.verdict === 'open') return 'open';
  return summary.unscored > 0 ? 'unscored' : 'ready';
}

/** Whether nobody has written into a table of the forms yet. */
function isBlank({ risks, listed, plan, followUp, nineStep }: Assessment): boolean {
  return [risks, listed, plan, followUp, nineStep?.items ?? []].every(({ length }) => length === 0);
}
