import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Busy } from '../busy';
import { Button } from '../button';
import { useChoosing } from '../choosing/use-choosing';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import { useWords } from '../speech';
import type { Request } from '../use-request';

/** What an insertion has added. */
export interface Inserted {
  readonly sheets: readonly string[];
  /** The one to go on with. */
  readonly first: string;
  readonly what: InsertedKind;
}

/** Empty forms, the worked example, or the one with mistakes. */
export type InsertedKind = 'empty' | 'sample' | 'mistakes';

interface Properties {
  readonly request: Request<Inserted>;
  readonly onInsert: (sample: boolean) => void;
  readonly onCheck: () => void;
}

/** The two ways to insert, and what came of the last one. */
export function InsertActions({ request, onInsert, onCheck }: Properties): ReactNode {
  const styles = useStyles();
  const { insert } = useWords().pane;
  const working = request.kind === 'working';
  return (
    <div className={styles.actions}>
      <Outcome request={request} onCheck={onCheck} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={working}
          {...(working && { icon: <Busy /> })}
          onClick={() => onInsert(false)}
        >
          {working ? insert.working : insert.insert}
        </Button>
        <Button disabledFocusable={working} onClick={() => onInsert(true)}>
          {insert.insertSample}
        </Button>
      </div>
    </div>
  );
}

function Outcome({ request, onCheck }: Omit<Properties, 'onInsert'>): ReactNode {
  const { pane, problems } = useWords();
  const { mistakes } = useChoosing();
  const { insert } = pane;
  if (request.kind === 'problem') {
    return (
      <Notice tone="warning" role="alert">
        {problemText(request.problem, problems)}
      </Notice>
    );
  }
  if (request.kind !== 'done') return null;
  const { sheets, first, what } = request.value;
  const next = { empty: insert.next(first), sample: insert.nextSample, mistakes: mistakes.next };
  return (
    <Notice tone="good" role="status">
      <span>{insert.done(sheets)}</span>
      <span>{next[what]}</span>
      <Button size="small" onClick={onCheck}>
        {insert.toCheck}
      </Button>
    </Notice>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
