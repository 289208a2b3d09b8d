import type { ReactNode } from 'react';
import type { ReviewedFinding } from '../../ignoring/ignore';
import type { Review } from '../../review';
import type { Session } from '../session';
import { useWords } from '../speech';
import { RemoveDecision } from './remove-decision';

interface Properties {
  readonly finding: ReviewedFinding;
  readonly review: Review;
  readonly session: Session;
  readonly onOutcome: (text: string) => void;
}

/** Takes back the reason to ignore a finding; one for a whole sheet or rule, for all of that. */
export function TakeBack({ finding, review, ...context }: Properties): ReactNode {
  const { ignoring } = useWords().pane;
  return (
    <RemoveDecision
      {...context}
      name={ignoring.takeBack[finding.ignored?.scope ?? 'cell']}
      cell={finding.place}
      plan={({ planTakingBack }) => planTakingBack(finding, review.sheets)}
      done={ignoring.takenBack}
    />
  );
}
