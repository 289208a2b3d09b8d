import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Busy } from '../busy';
import { Button } from '../button';
import { AgainIcon } from '../icons';
import type { SessionState } from '../session';
import { useLanguage, useWords } from '../speech';
import { token } from '../token';
import { useSlow } from '../use-slow';

interface Properties {
  readonly state: SessionState;
  readonly onCheck: () => void;
}

/** A read shows its progress after this time, in milliseconds; the quick ones after each edit do not. */
const SHOW_PROGRESS_MS = 800;

/** When the workbook was last checked, and a button to check it again: some edits raise no event. */
export function CheckBar({ state, onCheck }: Properties): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const { check } = useWords().pane;
  const slow = useSlow(state.reading, SHOW_PROGRESS_MS);
  return (
    <div className={styles.whole}>
      <div className={styles.bar}>
        <span className={styles.time}>
          {state.checkedAt !== null && check.lastChecked(clock(state.checkedAt, language))}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={slow ? <Busy /> : <AgainIcon />}
          className={styles.button}
          disabledFocusable={slow}
          onClick={onCheck}
        >
          {slow ? check.checking : check.checkNow}
        </Button>
      </div>
      {!state.following && <p className={styles.note}>{check.notFollowing}</p>}
    </div>
  );
}

function clock(time: Date, language: string): string {
  return time.toLocaleTimeString(language === 'th' ? 'th-TH' : 'en-GB');
}

const useStyles = makeStyles({
  // The button's own height is room enough above and below.
  whole: { margin: '-6px 0' },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  button: { flexShrink: 0, minHeight: '32px', marginInlineEnd: '-8px' },
  time: {
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    margin: 0,
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
});
