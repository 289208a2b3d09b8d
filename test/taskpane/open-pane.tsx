import '@testing-library/jest-dom';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { createSession } from '../../src/taskpane/session';
import { languageOf, readLanguageChoice } from '../../src/taskpane/language-choice';
import { recall } from '../../src/taskpane/memory';
import { loadSpeech } from '../../src/taskpane/speech';
import type { View } from '../../src/taskpane/view';
import type { FakeWorkbook } from './fake-workbook';

/**
 * Where the pane's style rules go: jsdom weighs every rule of a document for every element that a
 * role is looked for in, which takes seconds. What is hidden is hidden by attribute.
 */
const elsewhere = document.implementation.createHTMLDocument();

// jsdom shows nothing, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;

/** Parts of the pane that are loaded later are there after a turn. */
function partsLoaded(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Opens the pane beside a workbook, as `main.tsx` does. */
export async function openPane(
  workbook: FakeWorkbook,
  firstView: View = 'check',
): Promise<UserEvent> {
  const session = createSession(workbook);
  const choice = readLanguageChoice(recall('language'));
  const firstSpeech = await loadSpeech(languageOf(choice, workbook.facts().language));
  render(
    <RendererProvider renderer={createDOMRenderer(elsewhere)}>
      <App
        session={session}
        facts={() => workbook.facts()}
        firstView={firstView}
        firstSpeech={firstSpeech}
      />
    </RendererProvider>,
  );
  await act(() => {
    session.start();
    return partsLoaded();
  });
  return userEvent.setup();
}

/** Opens the pane and waits for its verdict. */
export async function openedPane(workbook: FakeWorkbook): Promise<UserEvent> {
  const user = await openPane(workbook);
  await screen.findByRole('button', { name: /^(ตรวจอีกครั้ง|Check again)$/ });
  await act(partsLoaded);
  return user;
}
