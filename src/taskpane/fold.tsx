import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { ChevronIcon } from './icons';
import { token } from './token';

interface Properties {
  readonly label: string;
  readonly children: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** `heading`: names a part of the view. `quiet`: a detail among others. */
  readonly look: 'heading' | 'quiet';
}

/** A button that unfolds what lies under it; whoever shows it knows whether it is open. */
export function Fold({ label, children, open, onToggle, look }: Properties): ReactNode {
  const styles = useStyles();
  const id = useId();
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, styles[look])}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => onToggle(!open)}
    >
      <span>{label}</span>
      <ChevronIcon open={open} />
    </button>
  );
  return (
    <div>
      {look === 'heading' ? <h2 className={styles.title}>{button}</h2> : button}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    padding: '4px 0',
    minHeight: '32px',
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    cursor: 'pointer',
    textAlign: 'start',
    borderRadius: token('borderRadiusMedium'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  heading: {
    width: '100%',
    color: token('colorNeutralForeground1'),
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
  quiet: {
    color: token('colorBrandForegroundLink'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    ':hover': { color: token('colorBrandForegroundLinkHover') },
  },
});
