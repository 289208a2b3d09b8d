/**
 * A process of its own that builds and serves the preview and runs one browser, until its standard
 * input ends. It prints one line of JSON when both are ready. Apart from jest, because the browser's
 * package is an ES module, which jest cannot load.
 */
import { buildPreview, previewFolders } from '../../preview/server/build';
import { listen } from '../../preview/server/listen';
import { createPreviewServer } from '../../preview/server/serve';
import { launchChromium } from './chromium';
import type { LaunchedPreview } from './launched-preview';

async function launch(): Promise<void> {
  const server = createPreviewServer(previewFolders);
  const port = await listen(server, 0);
  if (typeof port === 'string') throw new Error(`No port for the preview: ${port}`);
  await buildPreview();
  const browser = await launchChromium();
  const launched: LaunchedPreview = {
    address: `http://127.0.0.1:${port}/`,
    browser: browser.wsEndpoint(),
  };
  process.stdout.write(`${JSON.stringify(launched)}\n`);

  process.stdin.resume().on('end', () => {
    void browser.close().finally(() => process.exit());
  });
}

launch().catch((problem: unknown) => {
  process.stderr.write(`${String(problem)}\n`);
  process.exit(1);
});
