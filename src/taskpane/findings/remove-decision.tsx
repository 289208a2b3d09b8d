import type { ReactNode } from 'react';
import type { Place } from '../../assessment/place';
import { addressOf } from '../../assessment/place';
import type { Edit } from '../../fixes/edit';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { useRequest } from '../use-request';
import { loadRemedies } from './load-remedies';

interface Properties {
  readonly name: string;
  /** The cell that the decision is about, said behind the name. */
  readonly cell: Pick<Place, 'row' | 'column'>;
  readonly plan: (remedies: Awaited<ReturnType<typeof loadRemedies>>) => readonly Edit[];
  /** Said when it is done. */
  readonly done: string;
  readonly session: Session;
  readonly onOutcome: (text: string) => void;
}

/** Takes a decision to ignore out of the workbook. */
export function RemoveDecision({
  name,
  cell,
  plan,
  done,
  session,
  onOutcome,
}: Properties): ReactNode {
  const { problems } = useWords();
  const [request, make] = useRequest<null>();
  const takeBack = (): void =>
    make(async () => {
      const answer = await session.apply(plan(await loadRemedies()));
      if (answer.ok) onOutcome(done);
      return answer;
    });
  return (
    <>
      <Button
        size="small"
        aria-label={`${name} ${addressOf(cell)}`}
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
