import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './speech';
import { token } from './token';

interface Properties {
  readonly children: ReactNode;
  /** What stays in sight at the bottom while the page scrolls. */
  readonly actions?: ReactNode;
}

/** A view's page: scrolls by itself, with the brand at its end. */
export function Page({ children, actions }: Properties): ReactNode {
  const styles = useStyles();
  const { appName } = useWords().pane;
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.content}>{children}</div>
        <div className={styles.brand}>
          <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
            <rect x="0" y="8" width="6" height="6" rx="1" fill="#2f9e54" />
            <rect x="0" y="0" width="6" height="6" rx="1" fill="#f5c518" />
            <rect x="8" y="8" width="6" height="6" rx="1" fill="#f08424" />
            <rect x="8" y="0" width="6" height="6" rx="1" fill="#d32f2f" />
          </svg>
          <span>{appName}</span>
        </div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    // Absolutely placed hidden words stay within what scrolls.
    position: 'relative',
  },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px' },
  brand: {
    marginTop: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px 10px',
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
  actions: {
    flexShrink: 0,
    padding: '8px 16px',
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
  },
});
