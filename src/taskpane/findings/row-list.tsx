import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../button';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly row: (item: T) => ReactNode;
  /** How many have to be shown in any case. */
  readonly atLeast: number;
}

/** Rows shown at first and added by each press: thousands at once would hold up the pane. */
const STRIDE = 50;

/** A framed list that shows its first rows, and more on a press. */
export function RowList<T>({ label, items, row, atLeast }: Properties<T>): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  const [wanted, setWanted] = useState(STRIDE);
  const shown = Math.max(wanted, atLeast);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map(row)}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setWanted(shown + STRIDE)}
        >
          {check.more(Math.min(hidden, STRIDE))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusLarge'),
    overflow: 'hidden',
  },
  more: { width: '100%', minHeight: '32px', marginTop: '4px' },
});
