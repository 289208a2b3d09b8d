import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

/** One decision to ignore in a list of them: what it is about, why, and the button that takes it back. */
export function DecisionRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <li className={useStyles().row}>{children}</li>;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '8px 12px',
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  },
});
