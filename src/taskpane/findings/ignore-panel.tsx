import { makeStyles } from '@fluentui/react-components';
import type { ReactNode, SyntheticEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { isAlwaysCounted } from '../../ignoring/ignore';
import { planIgnore } from '../../ignoring/plan-ignore';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import type { CalendarDay } from '../../thai/calendar-day';
import { BUDDHIST_OFFSET } from '../../thai/fiscal-year';
import { Busy } from '../busy';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';

interface Properties {
  readonly finding: Finding;
  /** Otherwise only the finding itself. */
  readonly wholeRule: boolean;
  readonly review: Review;
  readonly session: Session;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

/** Asks why a finding may stay, and writes the reason into the workbook. Enter does it, Escape calls it off. */
export function IgnorePanel(properties: Properties): ReactNode {
  const { finding, wholeRule, review, session, onClose, onDone } = properties;
  const styles = useStyles();
  const { pane, problems } = useWords();
  const { ignoring } = pane;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [asksAgain, setAsksAgain] = useState(false);
  const [request, make] = useRequest<null>();
  const working = request.kind === 'working';
  // A press has asked for this field.
  useEffect(() => field.current?.focus(), []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const target = { rule: finding.rule, place: wholeRule ? null : finding.place };
    const writing = planIgnore(target, reason, today(), review.sheets);
    setAsksAgain(writing === null);
    if (writing === null) {
      field.current?.focus();
      return;
    }
    make(async () => {
      const answer = await session.writeIgnore(writing, finding.place);
      if (answer.ok) {
        onClose();
        onDone(isAlwaysCounted(finding) ? ignoring.doneStillCounts : ignoring.done);
      }
      return answer;
    });
  };

  return (
    <form
      className={styles.panel}
      // The reason is asked for in the pane's own words.
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {isAlwaysCounted(finding) && <p className={styles.text}>{ignoring.verdictStays}</p>}
      <label htmlFor={`${id}reason`} className={styles.label}>
        {wholeRule ? ignoring.reasonForRule : ignoring.reason}
      </label>
      <input
        ref={field}
        id={`${id}reason`}
        className={styles.input}
        value={reason}
        maxLength={1000}
        required
        aria-required
        aria-invalid={asksAgain}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => {
          setReason(target.value);
          setAsksAgain(false);
        }}
      />
      <p id={`${id}hint`} className={styles.text}>
        {ignoring.kept}
      </p>
      {asksAgain && (
        <Notice tone="warning" role="alert">
          {ignoring.reasonMissing}
        </Notice>
      )}
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={working}
          {...(working && { icon: <Busy /> })}
        >
          {working ? ignoring.working : ignoring.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {ignoring.cancel}
        </Button>
      </div>
    </form>
  );
}

function today(): CalendarDay {
  const now = new Date();
  return {
    year: now.getFullYear() + BUDDHIST_OFFSET,
    month: now.getMonth() + 1,
    day: now.getDate(),
  };
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    // Seen in contrast themes only.
    border: '1px solid transparent',
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground2'),
  },
  label: { fontWeight: token('fontWeightSemibold') },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '2px 8px',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
