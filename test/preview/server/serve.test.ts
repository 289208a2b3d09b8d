import fs from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { listen } from '../../../preview/server/listen';
import { createPreviewServer } from '../../../preview/server/serve';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-server-'));
  const folders = { page: at('page'), pane: at('pane'), officeJs: at('office-js') };
  for (const [name, text] of [
    ['secret.txt', 'secret'],
    ['page/index.html', '<p>หน้าทดลอง</p>'],
    ['page/preview.js', 'preview()'],
    ['pane/taskpane.html', '<script src="https://office.example/lib/office.js"></script>'],
    ['office-js/office.js', 'office()'],
  ] as const) {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), text);
  }
  server = createPreviewServer(folders);
  address = `http://127.0.0.1:${await listen(server, 0)}`;
});

afterAll(() => {
  server.close();
  fs.rmSync(folder, { recursive: true });
});

function at(name: string): string {
  return path.join(folder, name);
}

describe('the preview server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'หน้าทดลอง'],
    ['/?anything', 'text/html; charset=utf-8', 'หน้าทดลอง'],
    ['/preview.js', 'text/javascript; charset=utf-8', 'preview()'],
    ['/office-js/office.js', 'text/javascript; charset=utf-8', 'office()'],
    ['/pane/taskpane.html', 'text/html; charset=utf-8', '/office-js/office.js'],
    ['/pane/preview-bootstrap.js', 'text/javascript; charset=utf-8', 'connectPane'],
  ])('answers %s', async (target, type, content) => {
    const response = await fetch(address + target);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(content);
  });

  it.each(['/missing.js', '/pane/', '/..%2fsecret.txt', '/pane/..%2f..%2fsecret.txt', '/%E0%A4%A'])(
    'has nothing at %s',
    async (target) => {
      expect((await fetch(address + target)).status).toBe(404);
    },
  );

  it('only answers reads', async () => {
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  it('says that a port is busy', async () => {
    const { port } = new URL(address);
    expect(await listen(createServer(), Number(port))).toBe('busy');
  });
});
