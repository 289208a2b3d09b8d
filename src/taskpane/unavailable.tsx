import type { ReactNode } from 'react';
import type { Language } from '../locales/language';
import type { UnavailableWords } from '../locales/pane-words';
import { Notice } from './notice';
import { Page } from './page';
import { Shell } from './shell';
import { useWords } from './speech';

interface Properties {
  readonly reason: keyof UnavailableWords;
  readonly language: Language;
}

/** In place of the pane where it cannot work: why, and what to do. */
export function Unavailable({ reason, language }: Properties): ReactNode {
  return (
    <Shell language={language} dark={false}>
      <Page>
        <Reason reason={reason} />
      </Page>
    </Shell>
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
