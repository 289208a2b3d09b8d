import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { CheckWords, VerdictWords } from '../../locales/pane-words';
import type { Summary } from '../../summary';
import { Busy } from '../busy';
import { FormIcon, PencilIcon, TickIcon, WarningIcon } from '../icons';
import { useWords } from '../speech';
import type { VerdictKind } from './verdict-of';
import { token } from '../token';

interface Properties {
  readonly kind: VerdictKind;
  /** Of the last result; `null` before the first. */
  readonly summary: Summary | null;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The verdict and what to do next. A live region: a change is announced when the person pauses. */
export function Verdict({ kind, summary, ref }: Properties): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  const words = verdictWords(kind, summary, check);
  const advisory = summary === null ? '' : check.advisory(summary.warnings, summary.advice);
  return (
    <div ref={ref} tabIndex={-1} role="status" className={mergeClasses(styles.card, styles[kind])}>
      <span aria-hidden="true" className={styles.icon}>
        {icon(kind)}
      </span>
      <div className={styles.words}>
        <h1 className={styles.title}>{words.title}</h1>
        {words.next !== '' && <p className={styles.next}>{words.next}</p>}
        {advisory !== '' && <p className={styles.next}>{advisory}</p>}
      </div>
    </div>
  );
}

function verdictWords(kind: VerdictKind, summary: Summary | null, words: CheckWords): VerdictWords {
  switch (kind) {
    case 'reading':
      return { title: words.reading, next: '' };
    case 'not-read':
      return { title: words.notRead, next: '' };
    case 'no-form':
      return words.noForm;
    case 'no-risks':
      return words.noRisks;
    case 'unscored':
      return words.unscored(summary?.unscored ?? 0);
    case 'open':
      return words.open(summary?.errors ?? 0);
    case 'ready':
      return words.ready(summary?.risks ?? 0);
  }
}

function icon(kind: VerdictKind): ReactNode {
  switch (kind) {
    case 'reading':
      return <Busy />;
    case 'not-read':
    case 'open':
      return <WarningIcon />;
    case 'no-form':
      return <FormIcon />;
    case 'no-risks':
    case 'unscored':
      return <PencilIcon />;
    case 'ready':
      return <TickIcon />;
  }
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: '10px',
    padding: '10px 12px',
    borderRadius: token('borderRadiusLarge'),
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderInlineStartWidth: '4px',
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  reading: { backgroundColor: token('colorNeutralBackground2') },
  'not-read': {
    backgroundColor: token('colorStatusWarningBackground1'),
    borderInlineStartColor: token('colorStatusWarningBorderActive'),
  },
  'no-form': {
    backgroundColor: token('colorNeutralBackground2'),
    borderInlineStartColor: token('colorCompoundBrandStroke'),
  },
  'no-risks': {
    backgroundColor: token('colorNeutralBackground2'),
    borderInlineStartColor: token('colorCompoundBrandStroke'),
  },
  unscored: {
    backgroundColor: token('colorNeutralBackground2'),
    borderInlineStartColor: token('colorCompoundBrandStroke'),
  },
  open: {
    backgroundColor: token('colorStatusWarningBackground1'),
    borderInlineStartColor: token('colorStatusWarningBorderActive'),
  },
  ready: {
    backgroundColor: token('colorStatusSuccessBackground1'),
    borderInlineStartColor: token('colorStatusSuccessBorderActive'),
  },
  icon: {
    display: 'flex',
    flexShrink: 0,
    paddingTop: '3px',
    color: token('colorNeutralForeground1'),
  },
  words: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  next: { margin: 0, fontSize: token('fontSizeBase200'), lineHeight: token('lineHeightBase200') },
});
