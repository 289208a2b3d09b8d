import { useEffect, useRef, useState } from 'react';
import { PaneFrame } from './pane-frame';
import type { OfficeFacts } from './stage';
import { TestMenu } from './test-menu';
import { Toolbar } from './toolbar';
import type { PaneWidth } from './toolbar';
import { useStage } from './use-stage';
import { useWorkbookFile } from './workbook-file';
import { pageWords } from './words';
import type { PageLanguage } from './words';

/** The whole page: tools and grid on the left, the task pane on the right. */
export function PreviewPage() {
  const [language, setLanguage] = useState<PageLanguage>('th');
  const [dark, setDark] = useState(false);
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(350);
  const canvas = useRef<HTMLDivElement>(null);
  const words = pageWords[language];
  const facts: OfficeFacts = { language: language === 'th' ? 'th-TH' : 'en-US', dark };
  const { stage, failure } = useStage(canvas, facts);
  const file = useWorkbookFile(stage, words);
  const alert = failure === null ? file.problem : words.startFailed(failure);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);

  return (
    <div className="page" data-preview-ready={stage !== null}>
      <header className="tools">
        <p className="notice">{words.notice}</p>
        <Toolbar
          words={words}
          fileName={file.name}
          ready={stage !== null}
          paneWidth={paneWidth}
          dark={dark}
          onNew={file.startAnew}
          onOpen={file.open}
          onSave={file.save}
          onPaneWidth={setPaneWidth}
          onDark={setDark}
          onOtherLanguage={() => setLanguage(language === 'th' ? 'en' : 'th')}
        >
          {stage && <TestMenu words={words} stage={stage} />}
        </Toolbar>
        {alert !== null && (
          <div className="alert" role="alert">
            <p>{alert}</p>
            {failure === null && (
              <button type="button" onClick={file.dismissProblem}>
                {words.close}
              </button>
            )}
          </div>
        )}
      </header>
      <main className="grid" aria-label={words.grid}>
        <div className="canvas" ref={canvas} />
        {!stage && failure === null && <p className="loading">{words.loading}</p>}
      </main>
      <aside className="pane" style={{ width: paneWidth }} aria-label={words.pane}>
        {stage && (
          // Office.js asks for language and theme once, when it starts: a change needs a new pane.
          <PaneFrame key={`${file.opened} ${language} ${String(dark)}`} title={words.pane} />
        )}
      </aside>
    </div>
  );
}
