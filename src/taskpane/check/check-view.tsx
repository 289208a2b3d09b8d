import type { ReactNode } from 'react';
import { useRef } from 'react';
import { LEVELS } from '../../assessment/level';
import { BANDS } from '../../assessment/nine-step';
import { recall, remember } from '../memory';
import { Disclosure } from '../disclosure';
import { later } from '../later';
import { Notice } from '../notice';
import { Page } from '../page';
import { problemText } from '../problem-text';
import type { Session, SessionState } from '../session';
import { useWords } from '../speech';
import { CheckBar } from './check-bar';
import { FirstRun } from './first-run';
import { LevelCounts } from './level-counts';
import { Matrices } from './matrices';
import { methodsOf } from './methods-of';
import { Verdict } from './verdict';
import { isBlankKind, verdictOf } from './verdict-of';

const BringRisks = later(async () => {
  const { BringRisks } = await import(/* webpackChunkName: "remedies" */ './bring-risks');
  return BringRisks;
});

const CarryItems = later(async () => {
  const { CarryItems } = await import(/* webpackChunkName: "carry" */ '../carry/carry-items');
  return CarryItems;
});

const Understood = later(async () => {
  const { Understood } = await import(/* webpackChunkName: "explain" */ '../explain/understood');
  return Understood;
});

const FollowUp = later(async () => {
  const { FollowUp } = await import(/* webpackChunkName: "follow-up" */ '../follow-up/follow-up');
  return FollowUp;
});

const FindingSection = later(async () => {
  const { FindingSection } = await import(
    /* webpackChunkName: "findings" */ '../findings/finding-section'
  );
  return FindingSection;
});

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
  const { scored, nineStep } = methodsOf(review?.assessments ?? []);

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
          {(scored || nineStep) && (
            <LevelCounts summary={review.summary} levels={scored ? LEVELS : BANDS} />
          )}
          {scored && <BringRisks session={session} review={review} />}
          {nineStep && <CarryItems session={session} review={review} />}
          {(scored || nineStep) && (
            <Disclosure
              look="heading"
              label={pane.check.matrixHeading}
              open={recall('matrix') !== 'closed'}
              onToggle={(open) => remember('matrix', open ? 'open' : 'closed')}
            >
              <Matrices summary={review.summary} scored={scored} />
            </Disclosure>
          )}
          {(!isBlankKind(kind) || review.findings.length > 0) && (
            <FindingSection session={session} review={review} />
          )}
          <FollowUp session={session} review={review} />
        </>
      )}
      {review !== null && review.sheets.length > 0 && (
        <Disclosure look="quiet" label={pane.check.understood}>
          <Understood sheets={review.sheets} />
        </Disclosure>
      )}
    </Page>
  );
}
