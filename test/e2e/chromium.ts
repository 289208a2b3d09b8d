/**
 * Starts the browser that comes inside the npm package @sparticuz/chromium, so that `npm ci` is all
 * a machine needs. It is made for a cloud function: some of its ways are put right here.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { trueTypeFromWoff } from './woff';

const fontFiles = path.join(
  path.dirname(require.resolve('@fontsource/sarabun/package.json')),
  'files',
);

/** Flags of the package that suit a cloud function but not tests: they make it slow or unlike a real browser. */
const unwantedFlags = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** Starts the browser as a server that any number of test processes can connect to. */
export async function launchChromium(): Promise<BrowserServer> {
  // Of its own and per user: what another user or another version unpacked is never reused.
  const folder = path.join(os.tmpdir(), `corruption-risk-e2e-chromium-147-${userNumber()}`);
  fs.mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  // Makes the package unpack the libraries that a bare machine lacks; read when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  process.env['FONTCONFIG_PATH'] = installThaiFonts(folder);
  return chromium.launchServer({
    executablePath,
    headless: true,
    args: packaged.args.filter((flag) => !unwantedFlags.has(flag)),
  });
}

function userNumber(): number {
  return process.getuid?.() ?? 0;
}

/**
 * Gives the browser a font for Thai words outside the grid. A bare machine has none, and a letter
 * without a font is blank, not a box. Returns the folder of the font configuration.
 */
function installThaiFonts(folder: string): string {
  const fonts = path.join(folder, 'thai-fonts');
  fs.mkdirSync(fonts, { recursive: true });
  for (const subset of ['thai', 'latin'])
    for (const weight of [400, 600, 700]) {
      const name = `sarabun-${subset}-${weight}-normal`;
      const woff = fs.readFileSync(path.join(fontFiles, `${name}.woff`));
      fs.writeFileSync(path.join(fonts, `${name}.ttf`), trueTypeFromWoff(woff));
    }
  const packagedFonts = path.join(folder, 'fonts');
  fs.writeFileSync(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${fonts}</dir><dir>${packagedFonts}</dir>` +
      `<cachedir>${path.join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return fonts;
}
