import { createRoot } from 'react-dom/client';
import { connectExcel } from '../excel/connect';
import { App } from './app';
import { languageOf, readLanguageChoice } from './language-choice';
import { recall } from './memory';
import { createSession } from './session';
import { loadSpeech } from './speech';
import { firstView } from './view';

/** Joins the pane to Excel: the one place that knows both. */
async function open(place: HTMLElement): Promise<void> {
  const connection = await connectExcel();
  const root = createRoot(place);
  const choice = readLanguageChoice(recall('language'));
  if (connection.kind !== 'connected') {
    const { Unavailable } = await import(/* webpackChunkName: "unavailable" */ './unavailable');
    root.render(
      <Unavailable
        reason={connection.kind === 'too-old' ? 'tooOld' : 'outsideExcel'}
        speech={await loadSpeech(languageOf(choice, navigator.language))}
      />,
    );
    return;
  }
  const { host } = connection;
  const session = createSession(host);
  session.start();
  const firstSpeech = await loadSpeech(languageOf(choice, host.facts().language));
  root.render(
    <App
      session={session}
      facts={() => host.facts()}
      firstView={firstView(window.location.search)}
      firstSpeech={firstSpeech}
    />,
  );
}

/** Where not even words could be loaded, the page itself has some. */
function sayNotOpened(place: HTMLElement): void {
  const words = document.querySelector<HTMLTemplateElement>('#not-opened');
  if (words !== null) place.replaceChildren(words.content.cloneNode(true));
}

const place = document.getElementById('pane');
if (place !== null) open(place).catch(() => sayNotOpened(place));
