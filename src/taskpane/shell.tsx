import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Language } from '../locales/language';
import { LanguageProvider } from './speech';
import { paneTheme } from './theme';

interface Properties {
  readonly language: Language;
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** Language, theme and the full height of the page, for whatever is shown in it. */
export function Shell({ language, dark, children }: Properties): ReactNode {
  usePageStyles();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={paneTheme(dark)} className={styles.pane}>
        {children}
      </FluentProvider>
    </LanguageProvider>
  );
}

const usePageStyles = makeStaticStyles({
  'html, body, #pane': { margin: 0, padding: 0, height: '100%' },
});

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // No single syllable alone on a last line: Thai breaks anywhere between words.
    textWrap: 'pretty',
  },
});
