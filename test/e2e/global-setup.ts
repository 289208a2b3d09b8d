import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { publishLaunchedPreview } from './launched-preview';
import type { LaunchedPreview } from './launched-preview';
import { keepRunning } from './running-process';

/** Starts the preview and the browser, once for all browser tests. */
async function startPreviewAndBrowser(): Promise<void> {
  const tsx = require.resolve('tsx/cli');
  const launcher = spawn(process.execPath, [tsx, path.join(__dirname, 'launch.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  keepRunning(launcher);
  const launched = await new Promise<LaunchedPreview>((resolve, reject) => {
    createInterface(launcher.stdout).once('line', (line) => {
      resolve(JSON.parse(line) as LaunchedPreview);
    });
    launcher.once('exit', (code) => {
      reject(new Error(`The preview or the browser did not start (exit ${String(code)})`));
    });
  });
  publishLaunchedPreview(launched);
}

module.exports = startPreviewAndBrowser;
