import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { buildAddin, outputFolder } from './build-addin';
import { LOCAL_ADDIN_URL, readBuildSettings } from './build-settings';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * `npm run excel`, on Windows or a Mac with Excel: builds for this machine, serves the files with a
 * certificate that Excel trusts (asks once to install it) and opens Excel with the add-in in it.
 * Ctrl+C takes the add-in out of Excel again and ends the server.
 */
async function main(): Promise<void> {
  const read = readBuildSettings({ OFFICE_JS_URL: process.env.OFFICE_JS_URL });
  if (!read.ok) throw new Error('OFFICE_JS_URL ใช้ไม่ได้ · OFFICE_JS_URL cannot be used');
  await buildAddin(read.settings);
  const server = createServer(await getHttpsServerOptions(), serveFile);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(new URL(LOCAL_ADDIN_URL).port), 'localhost', resolve);
  });
  console.log(`${LOCAL_ADDIN_URL}/ · Ctrl+C = เลิกใช้และปิด · Ctrl+C to stop`);
  await debugging('start', 'desktop', '--no-debug');
  process.once('SIGINT', () => {
    void debugging('stop').finally(() => process.exit());
  });
}

function serveFile(request: IncomingMessage, response: ServerResponse): void {
  // Built names are plain ASCII, so nothing has to be decoded.
  const [pathname = '/'] = (request.url ?? '/').split('?');
  const file = path.join(outputFolder, pathname);
  const inside = file.startsWith(outputFolder + path.sep);
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** Microsoft's sideloading tool; fetched when needed, since it is of use only where Excel is. */
function debugging(action: 'start' | 'stop', ...options: readonly string[]): Promise<void> {
  const manifest = path.join(outputFolder, 'manifest.xml');
  const tool = spawn(
    `npx --yes office-addin-debugging@7 ${[action, `"${manifest}"`, ...options].join(' ')}`,
    { stdio: 'inherit', shell: true },
  );
  return new Promise((resolve, reject) => {
    tool.once('error', reject);
    tool.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`office-addin-debugging ${action}: exit ${String(code)}`));
    });
  });
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
});
