import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Compilation } from 'webpack';
import { PUBLIC_OFFICE_JS_URL } from '../../scripts/build-settings';
import { paneConfiguration } from '../../scripts/pane-configuration';
import type { Benchmark, Measurement } from './benchmark';

/** The parts of the pane that are loaded by a moment, by their names in the code. */
const MOMENTS = [
  { what: 'JavaScript of the page itself, gzipped', parts: ['taskpane'] },
  {
    what: 'and all that is loaded until the first result, in Thai',
    parts: ['taskpane', 'th', 'review'],
    target: 'at most 155 KB',
  },
  {
    what: 'the same in English',
    parts: ['taskpane', 'en', 'review'],
    target: 'at most 155 KB',
  },
  {
    what: 'and with the list of findings, in Thai',
    parts: ['taskpane', 'th', 'review', 'findings', 'findings-th'],
  },
] as const;

/** How much JavaScript the pane loads, Office.js aside, as a web server sends it. */
export const paneSize: Benchmark = {
  name: 'The pane',
  measure: async () => {
    const outputFolder = await mkdtemp(path.join(os.tmpdir(), 'pane-size-'));
    try {
      const { chunkGroups } = await build(outputFolder);
      return await Promise.all(
        MOMENTS.map(async ({ parts, ...line }): Promise<Measurement> => {
          const files = new Set(parts.flatMap((part) => scriptsOf(part, chunkGroups)));
          return { ...line, value: `${(await sizeOf(files, outputFolder)).toFixed(1)} KB` };
        }),
      );
    } finally {
      await rm(outputFolder, { recursive: true, force: true });
    }
  },
};

/** Every script that has to be there before a part runs. */
function scriptsOf(part: string, groups: Compilation['chunkGroups']): readonly string[] {
  const own = groups.filter(({ name }) => name === part);
  if (own.length === 0) throw new Error(`The pane has no part named ${part}`);
  return own
    .flatMap(({ chunks }) => chunks.flatMap(({ files }) => [...files]))
    .filter((file) => file.endsWith('.js'));
}

/** In KB of 1,000 bytes. */
async function sizeOf(files: ReadonlySet<string>, folder: string): Promise<number> {
  const sizes = await Promise.all(
    [...files].map(async (name) => gzipSync(await readFile(path.join(folder, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function build(outputFolder: string): Promise<Compilation> {
  const configuration = paneConfiguration({
    outputFolder,
    officeJsUrl: PUBLIC_OFFICE_JS_URL,
    production: true,
  });
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats === undefined) reject(new Error('webpack told nothing'));
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(stats.compilation);
    });
  });
}
