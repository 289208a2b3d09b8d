import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A ring that turns while something is under way. Decoration: words beside it say what is. */
export function Busy(): ReactNode {
  const styles = useStyles();
  return (
    <svg aria-hidden="true" className={styles.ring} width="16" height="16" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeOpacity="0.25" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeLinecap="round" />
    </svg>
  );
}

const useStyles = makeStyles({
  ring: {
    strokeWidth: '2',
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    // It still says that something is under way; it only does not turn.
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});
