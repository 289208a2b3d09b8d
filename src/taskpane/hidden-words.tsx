import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Words for those who listen, where the page shows the same by its arrangement. */
export function HiddenWords({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().hidden}>{children}</span>;
}

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
