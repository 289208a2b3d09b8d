import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { PUBLIC_OFFICE_JS_URL } from '../../scripts/build-settings';
import { paneConfiguration } from '../../scripts/pane-configuration';
import { previewPageConfiguration } from '../webpack.config';
import type { PreviewFolders } from './serve';

const projectRoot = path.resolve(__dirname, '../..');
const cacheFolder = path.join(projectRoot, 'node_modules/.cache');

/** Where the preview's files are, once `buildPreview` has put them there. */
export const previewFolders: PreviewFolders = {
  page: path.join(cacheFolder, 'preview/page'),
  pane: path.join(cacheFolder, 'preview/pane'),
  officeJs: path.join(projectRoot, 'node_modules/@microsoft/office-js/dist'),
};

/** Builds the preview page and the task pane; quick when a build before left its cache. */
export async function buildPreview(): Promise<void> {
  await runWebpack([
    previewPageConfiguration(previewFolders.page),
    {
      ...paneConfiguration({
        outputFolder: previewFolders.pane,
        // As in production; the server replaces the address when it serves the page.
        officeJsUrl: PUBLIC_OFFICE_JS_URL,
        production: true,
      }),
      cache: {
        type: 'filesystem',
        cacheDirectory: path.join(cacheFolder, 'webpack-preview-pane'),
        buildDependencies: { config: [path.join(projectRoot, 'scripts/pane-configuration.ts')] },
      },
    },
  ]);
}

/** Rejects with the compiler's own words on an error. */
function runWebpack(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((failure, stats) => {
      // Closing writes the cache to disk; without it the next start is as slow as the first.
      compiler.close((closeFailure) => {
        const problem = failure ?? closeFailure;
        if (problem) reject(problem);
        else if (stats?.hasErrors())
          reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}
