import type { SessionState } from '../session';

/**
 * What stands at the top. Beyond the summary's own verdict: nothing has been read yet, forms that
 * hold no risk at all are not "ready", nor are risks that nobody could score.
 */
export type VerdictKind =
  'reading' | 'not-read' | 'no-form' | 'no-risks' | 'unscored' | 'open' | 'ready';

export function verdictOf({ review, problem }: SessionState): VerdictKind {
  if (review === null) return problem === null ? 'reading' : 'not-read';
  const { summary } = review;
  if (summary.verdict !== 'ready') return summary.verdict;
  if (summary.risks === 0) return 'no-risks';
  return summary.unscored > 0 ? 'unscored' : 'ready';
}
