import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Notice } from './notice';
import { problemText } from './problem-text';
import { useWords } from './speech';
import type { Request } from './use-request';

interface Properties<T> {
  readonly request: Request<T>;
  /** What to say when it is done. */
  readonly say: (value: T) => string;
}

/**
 * What came of a press: what was done, or what stood in the way. What was done takes the focus, since
 * the button that was pressed is gone then.
 */
export function Outcome<T>({ request, say }: Properties<T>): ReactNode {
  const styles = useStyles();
  const { problems } = useWords();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (request.kind === 'done') outcome.current?.focus();
  }, [request]);
  if (request.kind === 'problem') {
    return (
      <Notice tone="warning" role="alert">
        {problemText(request.problem, problems)}
      </Notice>
    );
  }
  if (request.kind !== 'done') return null;
  return (
    <div ref={outcome} tabIndex={-1} className={styles.outcome}>
      <Notice tone="good" role="status">
        {say(request.value)}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({ outcome: { outlineStyle: 'none' } });
