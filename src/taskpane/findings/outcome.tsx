import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Notice } from '../notice';

/** Something that was done; a new one each time, though it may say the same. */
export interface Done {
  readonly text: string;
}

/** What was done. Takes the focus, since the button that was pressed is gone then. */
export function Outcome({ done }: { readonly done: Done | null }): ReactNode {
  const styles = useStyles();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) outcome.current?.focus();
  }, [done]);
  if (done === null) return null;
  return (
    <div ref={outcome} tabIndex={-1} className={styles.outcome}>
      <Notice tone="good" role="status">
        {done.text}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({ outcome: { outlineStyle: 'none' } });
