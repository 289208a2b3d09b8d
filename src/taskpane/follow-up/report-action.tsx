import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { FollowUpReport } from '../../fixes/follow-up-report';
import type { FollowUpWords } from '../../locales/follow-up-words';
import { Busy } from '../busy';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';
import { useFollowUpWords } from './use-follow-up-words';

interface Properties {
  readonly session: Session;
  readonly report: FollowUpReport;
}

/** What will be written, the button that writes it, and what came of it. */
export function ReportAction({ session, report }: Properties): ReactNode {
  const styles = useStyles();
  const words = useFollowUpWords();
  const { problems } = useWords();
  const [request, make] = useRequest<string>();
  const outcome = useRef<HTMLDivElement>(null);
  const working = request.kind === 'working';
  const isOpen = report.kind === 'new' || report.added.length > 0;
  // Until the plan has something new again.
  const isDone = request.kind === 'done' && !isOpen;
  // The button that was pressed is gone then.
  useEffect(() => {
    if (isDone) outcome.current?.focus();
  }, [isDone]);
  const write = (): void =>
    make(async () => {
      const answer = await writeReport(session, report);
      return answer.ok ? { ok: true, value: doneText(words, report, answer.value) } : answer;
    });
  return (
    <>
      {isDone && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          <Notice tone="good" role="status">
            {request.value}
          </Notice>
        </div>
      )}
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      <p className={styles.text}>{planText(words, report)}</p>
      {isOpen && (
        <>
          {report.kind === 'refreshed' && <p className={styles.text}>{words.keeps}</p>}
          <Button
            appearance="primary"
            disabledFocusable={working}
            {...(working && { icon: <Busy /> })}
            onClick={write}
          >
            {working ? words.working : report.kind === 'new' ? words.make : words.refresh}
          </Button>
        </>
      )}
    </>
  );
}

/** Answers the name of the report's sheet. */
async function writeReport(
  session: Session,
  report: FollowUpReport,
): ReturnType<Session['insertReport']> {
  if (report.kind === 'new') return session.insertReport(report.filling);
  const answer = await session.apply(report.edits);
  return answer.ok ? { ok: true, value: [report.sheet] } : answer;
}

function planText(words: FollowUpWords, report: FollowUpReport): string {
  if (report.kind === 'new') return words.fresh(report.measures);
  const { added, sheet } = report;
  return added.length === 0 ? words.complete(sheet) : words.more(added.length, sheet);
}

function doneText(words: FollowUpWords, report: FollowUpReport, sheets: readonly string[]): string {
  const sheet = sheets[0] ?? '';
  return report.kind === 'new' ? words.made(sheet) : words.refreshed(report.added.length, sheet);
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    overflowWrap: 'anywhere',
  },
  outcome: { outlineStyle: 'none' },
});
