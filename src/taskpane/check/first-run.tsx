import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Busy } from '../busy';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';

interface Properties {
  readonly session: Session;
  readonly onInsert: () => void;
  /** The forms are in: this part of the view is about to go. */
  readonly onInserted: () => void;
}

/** For a workbook without forms: what the add-in does, and a worked example one press away. */
export function FirstRun({ session, onInsert, onInserted }: Properties): ReactNode {
  const styles = useStyles();
  const { pane, problems } = useWords();
  const { firstRun } = pane;
  const [request, make] = useRequest<readonly string[]>();
  const working = request.kind === 'working';
  const trySample = (): void =>
    make(async () => {
      const { insertSample } = await import(
        /* webpackChunkName: "insert" */ '../insert/insert-sample'
      );
      const answer = await insertSample(session);
      if (answer.ok) onInserted();
      return answer;
    });
  return (
    <>
      <ol className={styles.points}>
        {firstRun.points.map((point, index) => (
          <li key={point} className={styles.point}>
            <span aria-hidden="true" className={styles.number}>
              {index + 1}
            </span>
            <span>{point}</span>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onInsert}>
          {firstRun.insert}
        </Button>
        <Button
          disabledFocusable={working}
          {...(working && { icon: <Busy /> })}
          onClick={trySample}
        >
          {working ? firstRun.working : firstRun.trySample}
        </Button>
      </div>
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      <p className={styles.note}>{firstRun.otherForms}</p>
    </>
  );
}

const useStyles = makeStyles({
  points: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  point: { display: 'flex', gap: '10px' },
  number: {
    flexShrink: 0,
    width: '22px',
    height: '22px',
    borderRadius: '50%',
    textAlign: 'center',
    backgroundColor: token('colorBrandBackground2'),
    color: token('colorBrandForeground2'),
    fontSize: token('fontSizeBase200'),
    fontWeight: token('fontWeightSemibold'),
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: {
    margin: 0,
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
});
