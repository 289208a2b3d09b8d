import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf } from '../../assessment/place';
import type { Finding } from '../../rules/finding';
import { Button } from '../button';
import { HiddenWords } from '../hidden-words';
import { useWords } from '../speech';
import { messageIn, useFindingWords } from './finding-words';
import type { Walk } from './use-walk';
import { token } from '../token';

interface Properties {
  readonly findings: readonly Finding[];
  readonly walk: Walk;
}

/** To the next finding or the one before; says which one that is to those who do not see the list. */
export function WalkBar({ findings, walk }: Properties): ReactNode {
  const styles = useStyles();
  const { findings: words } = useWords().pane;
  const spoken = useFindingWords();
  const { at } = walk;
  const current = at === null ? undefined : findings[at];
  return (
    <div className={styles.bar}>
      <Button size="small" className={styles.button} onClick={() => walk.step(-1)}>
        {words.previous}
      </Button>
      <span role="status" className={styles.position}>
        {at !== null && words.position(at + 1, findings.length)}
        {current !== undefined && (
          <HiddenWords>{`${addressOf(current.place)} ${messageIn(spoken, current)}`}</HiddenWords>
        )}
      </span>
      <Button size="small" className={styles.button} onClick={() => walk.step(1)}>
        {words.next}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '8px' },
  button: { flexShrink: 0, minHeight: '28px' },
  position: {
    position: 'relative',
    flexGrow: 1,
    textAlign: 'center',
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    fontVariantNumeric: 'tabular-nums',
  },
});
