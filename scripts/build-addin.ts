import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import { paneConfiguration } from './pane-configuration';
import type { BuildSettings } from './build-settings';
import { manifestFor } from './manifest';

const projectRoot = path.resolve(__dirname, '..');

/** Everything a web server needs to serve the add-in, and the manifest to install it with. */
export const outputFolder = path.join(projectRoot, 'dist');

/** Fills `outputFolder` anew. Rejects with the compiler's own words when the code does not build. */
export async function buildAddin(settings: BuildSettings): Promise<void> {
  await runWebpack(
    paneConfiguration({ outputFolder, officeJsUrl: settings.officeJsUrl, production: true }),
  );
  const manifest = await readFile(path.join(projectRoot, 'manifest.xml'), 'utf8');
  await writeFile(path.join(outputFolder, 'manifest.xml'), manifestFor(manifest, settings));
}

function runWebpack(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
