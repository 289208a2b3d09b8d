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
    <div
      ref={ref}
      tabIndex={-1}
      role="status"
      className={mergeClasses(styles.card, styles[toneOf(kind)])}
    >
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
    case 'no-items':
      return words.noItems;
    case 'no-measures':
      return words.noMeasures;
    case 'unscored':
      return words.unscored(summary?.unscored ?? 0);
    case 'open':
      return words.open(summary?.errors ?? 0);
    case 'reported':
      return words.reported(summary?.reported ?? 0);
    case 'ready':
      return words.ready(summary?.risks ?? 0);
  }
}

type Tone = 'quiet' | 'bad' | 'toDo' | 'good';

function toneOf(kind: VerdictKind): Tone {
  switch (kind) {
    case 'reading':
      return 'quiet';
    case 'not-read':
    case 'open':
      return 'bad';
    case 'no-form':
    case 'no-risks':
    case 'no-items':
    case 'no-measures':
    case 'unscored':
      return 'toDo';
    case 'reported':
    case 'ready':
      return 'good';
  }
}

function icon(kind: VerdictKind): ReactNode {
  if (kind === 'no-form') return <FormIcon />;
  switch (toneOf(kind)) {
    case 'quiet':
      return <Busy />;
    case 'bad':
      return <WarningIcon />;
    case 'toDo':
      return <PencilIcon />;
    case 'good':
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
  quiet: { backgroundColor: token('colorNeutralBackground2') },
  bad: {
    backgroundColor: token('colorStatusWarningBackground1'),
    borderInlineStartColor: token('colorStatusWarningBorderActive'),
  },
  toDo: {
    backgroundColor: token('colorNeutralBackground2'),
    borderInlineStartColor: token('colorCompoundBrandStroke'),
  },
  good: {
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
