import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Review } from '../../review';
import { Disclosure } from '../disclosure';
import type { Session } from '../session';
import { Reports } from './reports';
import { useFollowUpWords } from './use-follow-up-words';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** Where a workbook has a plan: the way to its follow-up report, folded until somebody wants it. */
export const FollowUp = memo(function FollowUp({ session, review }: Properties): ReactNode {
  const { heading } = useFollowUpWords();
  const hasPlan = review.assessments.some(
    ({ plan, nineStep }) => plan.length > 0 || (nineStep?.planned.length ?? 0) > 0,
  );
  if (!hasPlan) return null;
  return (
    <Disclosure look="heading" label={heading}>
      <Reports session={session} review={review} />
    </Disclosure>
  );
});
