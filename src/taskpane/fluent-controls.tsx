import type { Theme } from '@fluentui/react-components';
import {
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDark } from './dark';
import { THAI_TYPE } from './theme';

const LIGHT: Theme = { ...webLightTheme, ...THAI_TYPE };
const DARK: Theme = { ...webDarkTheme, ...THAI_TYPE };

/** Around views with Fluent's own controls, which need the whole of its theme; both load with the view. */
export function FluentControls({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={useDark() ? DARK : LIGHT} className={styles.noBox}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  // Only there for its values: what is inside is laid out as if it were not.
  noBox: { display: 'contents' },
});
