import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Edit } from '../../fixes/edit';
import type { Fix } from '../../fixes/fix';
import { fixesFor } from '../../fixes/index';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { Busy } from '../busy';
import { Button } from '../button';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';
import { EditPreview } from './edit-preview';
import { labelIn, useFindingWords } from './finding-words';
import { fixForAll } from './fix-all';

interface Properties {
  readonly finding: Finding;
  /** Never empty. */
  readonly fixes: readonly Fix[];
  readonly review: Review;
  readonly session: Session;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

/** Shows what each way to put a finding right would change, and does it on a press. */
export function FixPanel(properties: Properties): ReactNode {
  const { finding, fixes, review, session, onClose, onDone } = properties;
  const styles = useStyles();
  const { pane, problems } = useWords();
  const { fixing } = pane;
  const words = useFindingWords();
  const [request, make] = useRequest<null>();
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => fixForAll(finding.rule, review, fixesFor), [finding.rule, review]);
  const working = request.kind === 'working';
  const apply = (edits: readonly Edit[]): void =>
    make(async () => {
      const answer = await session.apply(edits);
      if (answer.ok) {
        onClose();
        onDone(fixing.done(edits.filter(({ kind }) => kind === 'set').length));
      }
      return answer;
    });
  const confirm = (name: string, edits: readonly Edit[]): ReactNode => (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={working}
      {...(working && { icon: <Busy /> })}
      onClick={() => apply(edits)}
    >
      {working ? fixing.working : name}
    </Button>
  );
  return (
    <div
      role="group"
      aria-label={fixing.offer}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {fixes.map((fix) => (
        <div key={fix.id} className={styles.fix}>
          <p className={styles.text}>{labelIn(words, fix)}</p>
          <EditPreview edits={fix.edits} />
          <div className={styles.buttons}>{confirm(fixing.confirm, fix.edits)}</div>
        </div>
      ))}
      {all !== null && (
        <div className={styles.fix}>
          <div className={styles.buttons}>
            <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {fixing.all(all.findings)}
            </Button>
          </div>
          {showsAll && (
            <>
              <p className={styles.text}>{fixing.allPreview(all.edits.length)}</p>
              <EditPreview edits={all.edits} />
              <div className={styles.buttons}>
                {confirm(fixing.confirmAll(all.findings), all.edits)}
              </div>
            </>
          )}
        </div>
      )}
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {fixing.cancel}
        </Button>
      </div>
    </div>
  );
}

const column = { display: 'flex', flexDirection: 'column', gap: '6px' } as const;

const useStyles = makeStyles({
  panel: {
    ...column,
    padding: '8px',
    // Seen in contrast themes only.
    border: '1px solid transparent',
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground2'),
  },
  fix: column,
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
