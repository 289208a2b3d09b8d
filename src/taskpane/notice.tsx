import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TickIcon, WarningIcon } from './icons';

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
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  icon: { display: 'flex', flexShrink: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  words: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
  },
});
