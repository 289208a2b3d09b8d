import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf } from '../../assessment/place';
import type { Edit } from '../../fixes/edit';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties {
  readonly edits: readonly Edit[];
}

/** Exactly what edits change: each cell, what it holds and what it will hold. Scrolls by itself where it is long. */
export function EditPreview({ edits }: Properties): ReactNode {
  const styles = useStyles();
  const { fixing } = useWords().pane;
  return (
    <div role="region" aria-label={fixing.preview} tabIndex={0} className={styles.frame}>
      <ul className={styles.list}>
        {edits.map((edit, index) => (
          <li key={index} className={styles.edit}>
            <EditLine edit={edit} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EditLine({ edit }: { readonly edit: Edit }): ReactNode {
  const styles = useStyles();
  const { fixing } = useWords().pane;
  if (edit.kind === 'grow') return fixing.rows(edit.count, edit.sheet, edit.afterRow + 1);
  const { place, was, value } = edit;
  return (
    <>
      <span>
        <strong>{addressOf(place)}</strong> {place.sheet}
      </span>
      <span className={styles.change}>
        <span className={styles.label}>{fixing.old}</span>
        {was === '' ? (
          <span className={styles.old}>{fixing.blank}</span>
        ) : (
          <del className={styles.old}>{was}</del>
        )}
      </span>
      <span className={styles.change}>
        <span className={styles.label}>{fixing.new}</span>
        <ins className={styles.new}>{value === '' ? fixing.blank : value}</ins>
      </span>
    </>
  );
}

const useStyles = makeStyles({
  frame: {
    maxHeight: '220px',
    overflowY: 'auto',
    borderRadius: token('borderRadiusMedium'),
    border: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  edit: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 8px',
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  },
  change: { display: 'flex', gap: '6px' },
  label: { flexShrink: 0, width: '32px', color: token('colorNeutralForeground3') },
  old: { minWidth: 0, color: token('colorNeutralForeground2'), whiteSpace: 'pre-wrap' },
  new: {
    minWidth: 0,
    textDecorationLine: 'none',
    fontWeight: token('fontWeightSemibold'),
    whiteSpace: 'pre-wrap',
  },
});
