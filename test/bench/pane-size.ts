import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { PUBLIC_OFFICE_JS_URL } from '../../scripts/build-settings';
import { paneConfiguration } from '../../scripts/pane-configuration';
import type { Benchmark } from './benchmark';

/** How much JavaScript the pane loads at start, Office.js aside, as a web server sends it. */
export const paneSize: Benchmark = {
  name: 'The pane',
  measure: async () => {
    const outputFolder = await mkdtemp(path.join(os.tmpdir(), 'pane-size-'));
    try {
      await build(outputFolder);
      const page = await readFile(path.join(outputFolder, 'taskpane.html'), 'utf8');
      const scripts = (await readdir(outputFolder)).filter(
        (name) => name.endsWith('.js') && page.includes(name),
      );
      const sizes = await Promise.all(
        scripts.map(async (name) => gzipSync(await readFile(path.join(outputFolder, name))).length),
      );
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      return [
        {
          what: 'JavaScript at start, gzipped',
          value: `${(bytes / 1000).toFixed(1)} KB`,
          target: 'at most 155 KB',
        },
      ];
    } finally {
      await rm(outputFolder, { recursive: true, force: true });
    }
  },
};

function build(outputFolder: string): Promise<void> {
  const configuration = paneConfiguration({
    outputFolder,
    officeJsUrl: PUBLIC_OFFICE_JS_URL,
    production: true,
  });
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
