import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

interface Properties {
  readonly label: string;
  /** Value of the option that is chosen. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  /** `option` elements. */
  readonly children: ReactNode;
}

/** A labelled list to choose one thing from. */
export function Choice({ label, chosen, onChoose, children }: Properties): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className={styles.select}
          value={chosen}
          onChange={({ target }) => onChoose(target.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}

const useStyles = makeStyles({
  select: {
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '4px 6px',
    textOverflow: 'ellipsis',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
});
