import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { addressOf } from '../../assessment/place';
import type { ReviewedFinding } from '../../ignoring/ignore';
import type { Review } from '../../review';
import { ChevronIcon } from '../icons';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { FindingActions } from './finding-actions';
import { keyOf } from './finding-key';
import { messageIn, useFindingWords } from './finding-words';
import type { Walk } from './use-walk';
import { token } from '../token';

/** What a row needs besides its finding. */
export interface RowContext {
  readonly session: Session;
  readonly review: Review;
  readonly walk: Walk;
  /** Something was done about a finding: what to say, since the row is about to go. */
  readonly onOutcome: (text: string) => void;
}

interface Properties extends RowContext {
  readonly finding: ReviewedFinding;
}

/** One finding: press it and Excel shows its cell; unfold it to read why it matters and what to do. */
export function FindingRow({ finding, walk, ...context }: Properties): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const words = useFindingWords();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(false);
  const address = addressOf(finding.place);
  const isCurrent = walk.current === keyOf(finding);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} className={mergeClasses(styles.row, isCurrent && styles.current)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.go}
          {...(isCurrent && { 'aria-current': 'true' })}
          onClick={() => walk.visit(finding)}
        >
          <strong className={styles.address}>{address}</strong>{' '}
          {finding.severity !== 'error' && (
            <span className={styles.severity}>{pane.severities[finding.severity]} </span>
          )}
          <span>{messageIn(words, finding)}</span>
        </button>
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={open}
          aria-controls={id}
          aria-label={pane.check.whyFor(address)}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon open={open} />
        </button>
      </div>
      {isCurrent && <NotShown finding={finding} walk={walk} />}
      <dl id={id} hidden={!open} className={styles.details}>
        <dt className={styles.term}>{pane.check.why}</dt>
        <dd className={styles.text}>{words.rules[finding.rule].why}</dd>
        <dt className={styles.term}>{pane.check.how}</dt>
        <dd className={styles.text}>{words.rules[finding.rule].how}</dd>
      </dl>
      <FindingActions finding={finding} unfolded={open} {...context} />
    </li>
  );
}

/** Why Excel did not show the cell, where it did not. */
function NotShown({ finding, walk: { problem } }: Pick<Properties, 'finding' | 'walk'>): ReactNode {
  const { pane, problems } = useWords();
  if (problem === null) return null;
  return (
    <Notice tone="warning" role="alert">
      {problem.kind === 'refused'
        ? pane.check.notShown(finding.place.sheet, addressOf(finding.place))
        : problemText(problem, problems)}
    </Notice>
  );
}

const button = {
  border: 'none',
  background: 'none',
  fontFamily: 'inherit',
  color: token('colorNeutralForeground1'),
  cursor: 'pointer',
  ':hover': { backgroundColor: token('colorNeutralBackground1Hover') },
  ':active': { backgroundColor: token('colorNeutralBackground1Pressed') },
  ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '-3px' },
} as const;

const useStyles = makeStyles({
  row: { ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` } },
  current: {
    boxShadow: `inset 4px 0 0 ${token('colorCompoundBrandStroke')}`,
    backgroundColor: token('colorNeutralBackground2'),
    // Contrast themes leave shadows and backgrounds out.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  line: { display: 'flex', alignItems: 'stretch' },
  go: {
    ...button,
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 4px 8px 12px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
  },
  address: { color: token('colorBrandForegroundLink'), marginInlineEnd: '4px' },
  severity: { fontWeight: token('fontWeightSemibold') },
  unfold: {
    ...button,
    flexShrink: 0,
    width: '36px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: token('colorNeutralForeground3'),
  },
  details: {
    margin: 0,
    padding: '0 12px 10px',
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
    color: token('colorNeutralForeground2'),
  },
  term: { fontWeight: token('fontWeightSemibold') },
  text: { margin: '0 0 4px' },
});
