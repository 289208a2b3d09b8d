import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { DarkProvider } from './dark';
import type { Speech } from './speech';
import { SpeechProvider } from './speech';
import { paneTheme } from './theme';
import { token } from './token';

interface Properties {
  readonly speech: Speech;
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** Language, theme and the full height of the page, for whatever is shown in it. */
export function Shell({ speech, dark, children }: Properties): ReactNode {
  usePageStyles();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech]);
  return (
    <SpeechProvider value={speech}>
      <DarkProvider value={dark}>
        <FluentProvider theme={paneTheme(dark)} className={styles.pane}>
          {children}
        </FluentProvider>
      </DarkProvider>
    </SpeechProvider>
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
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    // No single syllable alone on a last line: Thai breaks anywhere between words.
    textWrap: 'pretty',
  },
});
