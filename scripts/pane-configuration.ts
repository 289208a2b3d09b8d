import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { ChunkGraph, Compiler, Configuration, Module } from 'webpack';
import { contentSecurityPolicy } from './content-security-policy';
import { TYPESCRIPT_RULE } from './typescript-rule';

const projectRoot = path.resolve(__dirname, '..');

export interface PaneBuild {
  /** Absolute; emptied first. */
  readonly outputFolder: string;
  /** Where the page loads Office.js from. */
  readonly officeJsUrl: string;
  /** Minified, with a hash in each file's name. Otherwise quick to build again, with a cache. */
  readonly production: boolean;
}

/** Builds the task pane's page, its scripts, and the icons and help page beside it. */
export function paneConfiguration({
  outputFolder,
  officeJsUrl,
  production,
}: PaneBuild): Configuration {
  const name = production ? '[name].[contenthash:10]' : '[name]';
  return {
    name: 'task-pane',
    context: projectRoot,
    mode: production ? 'production' : 'development',
    // A page under a strict Content-Security-Policy may not evaluate text: no `eval` source maps.
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: outputFolder,
      // Beside the page, whatever folder of the web server that is.
      publicPath: '',
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      assetModuleFilename: `${name}[ext]`,
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [TYPESCRIPT_RULE],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        minify: false,
        meta: {
          policy: {
            'http-equiv': 'Content-Security-Policy',
            content: contentSecurityPolicy(officeJsUrl),
          },
        },
      }),
      new OfficeScript(officeJsUrl),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'assets/support.html', to: 'support.html' },
        ],
      }),
    ],
    // The page is small, and whoever serves it should be able to read it.
    optimization: {
      minimizeOptions: { html: false },
      splitChunks: { cacheGroups: { reviewer } },
    },
    performance: false,
    infrastructureLogging: { level: 'error' },
    ...(production
      ? {}
      : {
          cache: {
            type: 'filesystem' as const,
            cacheDirectory: path.join(projectRoot, 'node_modules/.cache/webpack-pane'),
            buildDependencies: { config: [__filename] },
          },
        }),
  };
}

/**
 * All that makes the first result in one file, although other parts use some of it too: together
 * it is sent in fewer bytes.
 */
const reviewer = {
  name: 'reviewer',
  chunks: 'async',
  enforce: true,
  test: (module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'review'),
} as const;

/** Puts Office.js's script before the page's own, which wait for it with `defer`. */
class OfficeScript {
  constructor(private readonly url: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('OfficeScript', (data) => {
        data.assetTags.scripts.unshift({
          tagName: 'script',
          voidTag: false,
          attributes: { src: this.url },
          meta: { plugin: 'OfficeScript' },
        });
        return data;
      });
    });
  }
}
