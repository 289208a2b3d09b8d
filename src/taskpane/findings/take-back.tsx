import type { ReactNode } from 'react';
import { addressOf } from '../../assessment/place';
import type { ReviewedFinding } from '../../ignoring/ignore';
import type { Review } from '../../review';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { useRequest } from '../use-request';
import { loadRemedies } from './load-remedies';

interface Properties {
  readonly finding: ReviewedFinding;
  readonly review: Review;
  readonly session: Session;
  readonly onOutcome: (text: string) => void;
}

/** Takes back the reason to ignore a finding; one for a whole sheet or rule, for all of that. */
export function TakeBack({ finding, review, session, onOutcome }: Properties): ReactNode {
  const { pane, problems } = useWords();
  const { ignoring } = pane;
  const [request, make] = useRequest<null>();
  const scope = finding.ignored?.scope ?? 'cell';
  const name = ignoring.takeBack[scope];
  const takeBack = (): void =>
    make(async () => {
      const { planTakingBack } = await loadRemedies();
      const answer = await session.apply(planTakingBack(finding, review.sheets));
      if (answer.ok) onOutcome(ignoring.takenBack);
      return answer;
    });
  return (
    <>
      <Button
        size="small"
        aria-label={`${name} ${addressOf(finding.place)}`}
        disabledFocusable={request.kind === 'working'}
        onClick={takeBack}
      >
        {name}
      </Button>
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
    </>
  );
}
