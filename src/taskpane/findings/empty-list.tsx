import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import { useWords } from '../speech';
import type { Filter } from './listing';

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
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
