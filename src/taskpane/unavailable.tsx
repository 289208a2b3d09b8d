import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../locales/language';
import type { UnavailableWords } from '../locales/pane-words';
import { Notice } from './notice';
import { Page } from './page';
import { LanguageProvider, useWords } from './speech';
import { paneTheme } from './theme';

interface Properties {
  readonly reason: keyof UnavailableWords;
  readonly language: Language;
}

/** In place of the pane where it cannot work: why, and what to do. */
export function Unavailable({ reason, language }: Properties): ReactNode {
  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={paneTheme(false)} className={useStyles().pane}>
        <Page>
          <Reason reason={reason} />
        </Page>
      </FluentProvider>
    </LanguageProvider>
  );
}

function Reason({ reason }: Pick<Properties, 'reason'>): ReactNode {
  const { title, next } = useWords().pane.unavailable[reason];
  return (
    <Notice tone="warning">
      <strong>{title}</strong>
      <span>{next}</span>
    </Notice>
  );
}

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column' },
});
