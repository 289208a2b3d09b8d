/** `npm start`: builds the preview, serves it and prints its address. */
import { buildPreview, previewFolders } from './build';
import { listen } from './listen';
import { choosePort } from './port';
import { createPreviewServer } from './serve';
import { serverWords } from './words';

async function start(): Promise<void> {
  const choice = choosePort(process.argv.slice(2), process.env['PORT']);
  if ('unusable' in choice) {
    stop(serverWords.portUnusable(choice.unusable));
    return;
  }

  // The port comes first: a busy one should not be found out only after the build.
  const server = createPreviewServer(previewFolders);
  const port = await listen(server, choice.port);
  if (port === 'busy') {
    stop(serverWords.portBusy(choice.port));
    return;
  }
  if (port === 'not-allowed') {
    stop(serverWords.portRefused(choice.port));
    return;
  }

  console.log(serverWords.building);
  try {
    await buildPreview();
  } catch (problem) {
    server.close();
    stop(`${serverWords.buildFailed}\n${String(problem)}`);
    return;
  }
  console.log(serverWords.ready(`http://localhost:${port}/`));
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

void start();
