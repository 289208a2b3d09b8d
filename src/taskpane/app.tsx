import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState, useSyncExternalStore } from 'react';
import type { HostFacts } from '../excel/host';
import { CheckView } from './check/check-view';
import { languageOf, readLanguageChoice } from './language-choice';
import { later } from './later';
import { recall, remember } from './memory';
import type { Session } from './session';
import { Shell } from './shell';
import type { Speech } from './speech';
import { useSpeech } from './speech';
import { panelId, tabId, Tabs } from './tabs';
import { useFacts } from './use-facts';
import type { View } from './view';
import { VIEWS } from './view';

interface Properties {
  readonly session: Session;
  readonly facts: () => HostFacts;
  readonly firstView: View;
  /** What it speaks until the words of another language are there. */
  readonly firstSpeech: Speech;
}

const InsertView = later(async () => {
  const { InsertView } = await import(/* webpackChunkName: "insert" */ './insert/insert-view');
  return InsertView;
});

const HelpView = later(async () => {
  const { HelpView } = await import(/* webpackChunkName: "help" */ './help/help-view');
  return HelpView;
});

/**
 * The pane: tabs at the top and one view below. A view begins when it is first shown, and stays
 * alive while another is, so that nothing typed is lost.
 */
export function App({ session, facts: askFacts, firstView, firstSpeech }: Properties): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const facts = useFacts(askFacts);
  const [view, setView] = useState(firstView);
  const [begun, setBegun] = useState<ReadonlySet<View>>(() => new Set([firstView]));
  const [choice, setChoice] = useState(() => readLanguageChoice(recall('language')));
  const speech = useSpeech(languageOf(choice, facts.language), firstSpeech);

  const select = (next: View): void => {
    setView(next);
    setBegun((views) => new Set([...views, next]));
  };
  const show = (next: View): void => {
    select(next);
    document.getElementById(tabId(next))?.focus();
  };
  const pages: Readonly<Record<View, ReactNode>> = {
    check: <CheckView session={session} state={state} onInsert={() => show('insert')} />,
    insert: <InsertView session={session} onCheck={() => show('check')} />,
    help: (
      <HelpView
        choice={choice}
        onChoose={(next) => {
          setChoice(next);
          remember('language', next);
        }}
      />
    ),
  };

  return (
    <Shell speech={speech} dark={facts.dark}>
      <header>
        <Tabs view={view} onSelect={select} />
      </header>
      <main className={styles.main}>
        {VIEWS.map((each) => (
          <div
            key={each}
            id={panelId(each)}
            role="tabpanel"
            aria-labelledby={tabId(each)}
            hidden={each !== view}
            className={each === view ? styles.panel : undefined}
          >
            {begun.has(each) && pages[each]}
          </div>
        ))}
      </main>
    </Shell>
  );
}

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0 },
  panel: { height: '100%', display: 'flex', flexDirection: 'column' },
});
