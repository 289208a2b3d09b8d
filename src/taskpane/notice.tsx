import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TickIcon, WarningIcon } from './icons';
import { token } from './token';

interface Properties {
  readonly tone: 'good' | 'warning';
  /** `alert` interrupts: for what went wrong after a press. `status` waits. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A short message with an icon, within the flow of the page. */
export function Notice({ tone, role, children }: Properties): ReactNode {
  const styles = useStyles();
  return (
    <div role={role} className={mergeClasses(styles.notice, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>
        {tone === 'good' ? <TickIcon /> : <WarningIcon />}
      </span>
      <div className={styles.words}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: token('borderRadiusLarge'),
    border: '1px solid transparent',
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground1'),
  },
  good: { backgroundColor: token('colorStatusSuccessBackground1') },
  warning: { backgroundColor: token('colorStatusWarningBackground1') },
  icon: { display: 'flex', flexShrink: 0 },
  goodIcon: { color: token('colorStatusSuccessForeground1') },
  warningIcon: { color: token('colorStatusWarningForeground1') },
  words: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
  },
});
