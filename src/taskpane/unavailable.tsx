import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnavailableWords } from '../locales/pane-words';
import { Notice } from './notice';
import { Page } from './page';
import { Shell } from './shell';
import type { Speech } from './speech';
import { useWords } from './speech';
import { token } from './token';

interface Properties {
  readonly reason: keyof UnavailableWords;
  readonly speech: Speech;
}

/** In place of the pane where it cannot work: why, and what to do. */
export function Unavailable({ reason, speech }: Properties): ReactNode {
  return (
    <Shell speech={speech} dark={false}>
      <main className={useStyles().main}>
        <Page>
          <Reason reason={reason} />
        </Page>
      </main>
    </Shell>
  );
}

function Reason({ reason }: Pick<Properties, 'reason'>): ReactNode {
  const { title, next } = useWords().pane.unavailable[reason];
  return (
    <Notice tone="warning">
      <h1 className={useStyles().title}>{title}</h1>
      <span>{next}</span>
    </Notice>
  );
}

const useStyles = makeStyles({
  main: { height: '100%', display: 'flex', flexDirection: 'column' },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
});
