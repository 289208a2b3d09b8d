import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { BOOTSTRAP_PATH, BOOTSTRAP_SCRIPT, OFFICE_JS_PATH, panePageForPreview } from './pane-page';

/** Folders that the preview serves. */
export interface PreviewFolders {
  /** The built preview page, served at `/`. */
  readonly page: string;
  /** The built task pane, served at `/pane/`. */
  readonly pane: string;
  /** The development copy of Office.js, served at `/office-js/`. */
  readonly officeJs: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A web server over the folders. It answers reads only, and does not listen yet. */
export function createPreviewServer(folders: PreviewFolders): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    answer(folders, request.url ?? '/', response).catch((problem: unknown) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(folders: PreviewFolders, url: string, response: ServerResponse) {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === BOOTSTRAP_PATH) {
    sendText(response, '.js', BOOTSTRAP_SCRIPT);
    return;
  }
  const file = fileFor(folders, pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const extension = path.extname(file);
  if (extension === '.html' && file.startsWith(folders.pane + path.sep)) {
    sendText(response, extension, panePageForPreview(await readFile(file, 'utf8')));
    return;
  }
  response.writeHead(200, headers(extension, found.size));
  createReadStream(file).pipe(response);
}

/** The file an address names, or null where it names none or leaves the folder. */
function fileFor(folders: PreviewFolders, pathname: string): string | null {
  const [folder, rest] = pathname.startsWith('/pane/')
    ? [folders.pane, pathname.slice('/pane/'.length)]
    : pathname.startsWith(OFFICE_JS_PATH)
      ? [folders.officeJs, pathname.slice(OFFICE_JS_PATH.length)]
      : [folders.page, pathname.slice(1) || 'index.html'];
  const decoded = decodedPath(rest);
  if (decoded === null) return null;
  const file = path.join(folder, decoded);
  return file.startsWith(folder + path.sep) ? file : null;
}

function decodedPath(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function sendText(response: ServerResponse, extension: string, text: string) {
  response.writeHead(200, headers(extension, Buffer.byteLength(text))).end(text);
}

function headers(extension: string, length: number) {
  return {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'content-length': length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
}
