import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import { Button } from '../button';
import { useWords } from '../speech';
import type { Filter } from './listing';
import { token } from '../token';

interface Properties {
  /** What would be shown without a filter. */
  readonly open: readonly Finding[];
  readonly filter: Filter;
  readonly onShowAll: () => void;
}

/** In place of a list with nothing in it: why, and the way back to everything. */
export function EmptyList({ open, filter, onShowAll }: Properties): ReactNode {
  const styles = useStyles();
  const { findings } = useWords().pane;
  const { sheet } = filter;
  const onSheet = sheet === null || open.some(({ place }) => place.sheet === sheet);
  const text =
    open.length === 0
      ? findings.nothingFound
      : onSheet
        ? findings.allFiltered
        : findings.nothingOnSheet(sheet);
  return (
    <div className={styles.empty}>
      <p className={styles.text} role="status">
        {text}
      </p>
      {open.length > 0 && (
        <Button size="small" onClick={onShowAll}>
          {findings.showAll}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
  text: {
    margin: 0,
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    overflowWrap: 'anywhere',
  },
});
