import type { RuleSetRule } from 'webpack';

/** How webpack takes the project's own TypeScript, wherever it is built. */
export const TYPESCRIPT_RULE: RuleSetRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development: false } },
      target: 'es2022',
    },
  },
};
