import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FollowUpReport } from '../../fixes/follow-up-report';
import type { FollowUpWords } from '../../locales/follow-up-words';
import { Busy } from '../busy';
import { Button } from '../button';
import { Outcome } from '../outcome';
import type { Session } from '../session';
import { token } from '../token';
import { useRequest } from '../use-request';
import { useFollowUpWords } from './use-follow-up-words';

interface Properties {
  readonly session: Session;
  readonly report: FollowUpReport;
}

const IDLE = { kind: 'idle' } as const;

/** What will be written, the button that writes it, and what came of it. */
export function ReportAction({ session, report }: Properties): ReactNode {
  const styles = useStyles();
  const words = useFollowUpWords();
  const [request, make] = useRequest<string>();
  const working = request.kind === 'working';
  const isOpen = report.kind === 'new' || report.added.length > 0;
  // Until the plan has something new again.
  const shown = request.kind === 'done' && isOpen ? IDLE : request;
  const write = (): void =>
    make(async () => {
      const answer = await writeReport(session, report);
      return answer.ok ? { ok: true, value: doneText(words, report, answer.value) } : answer;
    });
  return (
    <>
      <Outcome request={shown} say={(done) => done} />
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
});
