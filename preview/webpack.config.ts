import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { TYPESCRIPT_RULE } from '../scripts/typescript-rule';

const projectRoot = path.resolve(__dirname, '..');

/**
 * Builds the preview page into `outputFolder`. Development only: nothing here reaches the production
 * files. The grid is several megabytes, so it is a chunk of its own that loads after the page shows.
 */
export function previewPageConfiguration(outputFolder: string): Configuration {
  return {
    name: 'preview-page',
    context: projectRoot,
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { preview: './preview/page/main.tsx' },
    output: {
      path: outputFolder,
      filename: '[name].js',
      assetModuleFilename: 'assets/[name][ext]',
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        TYPESCRIPT_RULE,
        {
          test: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: path.join(__dirname, 'thai-line-breaks-loader.cjs'),
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.woff2$/, type: 'asset/resource' },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ template: './preview/page/index.html' })],
    // Everything it bundles is minified already; minifying again would cost half a minute at start.
    optimization: { minimize: false, nodeEnv: 'production' },
    performance: false,
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(projectRoot, 'node_modules/.cache/webpack-preview'),
      buildDependencies: {
        config: [__filename, path.join(__dirname, 'thai-line-breaks-loader.cjs')],
      },
    },
    infrastructureLogging: { level: 'error' },
  };
}
