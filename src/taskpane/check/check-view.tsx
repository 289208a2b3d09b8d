import type { ReactNode } from 'react';
import { useRef } from 'react';
import { recall, remember } from '../memory';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { Page } from '../page';
import { problemText } from '../problem-text';
import type { Session, SessionState } from '../session';
import { useWords } from '../speech';
import { BringRisks } from './bring-risks';
import { CheckBar } from './check-bar';
import { FindingList } from './finding-list';
import { FirstRun } from './first-run';
import { HeatMap } from './heat-map';
import { LevelCounts } from './level-counts';
import { Verdict } from './verdict';
import { verdictOf } from './verdict-of';

interface Properties {
  readonly session: Session;
  readonly state: SessionState;
  readonly onInsert: () => void;
}

/** What the workbook comes to, what is wrong with it, and where. */
export function CheckView({ session, state, onInsert }: Properties): ReactNode {
  const { pane, problems } = useWords();
  const verdict = useRef<HTMLDivElement>(null);
  const { review, problem } = state;
  const kind = verdictOf(state);
  const hasForm = review !== null && review.summary.verdict !== 'no-form';

  return (
    <Page>
      <Verdict ref={verdict} kind={kind} summary={review?.summary ?? null} />
      {problem !== null && (
        <Notice tone="warning" role="status">
          {review !== null && <strong>{pane.check.outOfDate}</strong>}
          <span>{problemText(problem, problems)}</span>
        </Notice>
      )}
      {kind === 'no-form' && (
        <FirstRun
          session={session}
          onInsert={onInsert}
          onInserted={() => verdict.current?.focus()}
        />
      )}
      {kind !== 'reading' && <CheckBar state={state} onCheck={session.checkNow} />}
      {hasForm && (
        <>
          <LevelCounts summary={review.summary} />
          <BringRisks session={session} review={review} />
          <Disclosure
            look="heading"
            label={pane.check.matrixHeading}
            open={recall('matrix') !== 'closed'}
            onToggle={(open) => remember('matrix', open ? 'open' : 'closed')}
          >
            <HeatMap matrix={review.summary.matrix} />
          </Disclosure>
          <FindingList findings={review.findings} goTo={session.goTo} />
        </>
      )}
    </Page>
  );
}
