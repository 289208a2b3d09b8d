import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { addressOf } from '../../assessment/place';
import { messageOf } from '../../locales';
import type { Finding } from '../../rules/finding';
import { ChevronIcon } from '../icons';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useLanguage, useWords } from '../speech';
import { useRequest } from '../use-request';

interface Properties {
  readonly finding: Finding;
  readonly goTo: Session['goTo'];
}

/** One finding: press it and Excel shows its cell; unfold it to read why it matters and what to do. */
export function FindingRow({ finding, goTo }: Properties): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const { pane, problems, rules } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [going, go] = useRequest<null>();
  const address = addressOf(finding.place);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button type="button" className={styles.go} onClick={() => go(() => goTo(finding.place))}>
          <strong className={styles.address}>{address}</strong>{' '}
          {finding.severity !== 'error' && (
            <span className={styles.severity}>{pane.severities[finding.severity]} </span>
          )}
          <span>{messageOf(finding, language)}</span>
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
      {going.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {going.problem.kind === 'refused'
            ? pane.check.notShown(finding.place.sheet, address)
            : problemText(going.problem, problems)}
        </Notice>
      )}
      <dl id={id} hidden={!open} className={styles.details}>
        <dt className={styles.term}>{pane.check.why}</dt>
        <dd className={styles.text}>{rules[finding.rule].why}</dd>
        <dt className={styles.term}>{pane.check.how}</dt>
        <dd className={styles.text}>{rules[finding.rule].how}</dd>
      </dl>
    </li>
  );
}

const button = {
  border: 'none',
  background: 'none',
  fontFamily: 'inherit',
  color: tokens.colorNeutralForeground1,
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
} as const;

const useStyles = makeStyles({
  row: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  line: { display: 'flex', alignItems: 'stretch' },
  go: {
    ...button,
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 4px 8px 12px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '19px',
  },
  address: { color: tokens.colorBrandForegroundLink, marginInlineEnd: '4px' },
  severity: { fontWeight: tokens.fontWeightSemibold },
  unfold: {
    ...button,
    flexShrink: 0,
    width: '36px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground3,
  },
  details: {
    margin: 0,
    padding: '0 12px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '19px',
    color: tokens.colorNeutralForeground2,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 4px' },
});
