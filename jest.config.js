'use strict';

/**
 * Two projects: `unit` (Node; a test that needs a page says `@jest-environment jsdom` in its first
 * comment) and `e2e` (a real browser over the preview). `scripts/jest-sequencer.cjs` runs the
 * browser last, so that a plain mistake shows first.
 */

/** Packages that are published as ES modules only and have to be turned into CommonJS for Jest. */
const esmOnly = [
  'hucre',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'strip-bom',
  'uuid',
];

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // The same conditions in Node and in jsdom: otherwise jsdom picks packages' browser ES modules.
  testEnvironmentOptions: { customExportConditions: ['require', 'node', 'default'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|tsx|js|mjs|cjs)$': swc },
  // Of the last node_modules in a path: a package may lie inside another one.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/empty-style-sheet.cjs',
    // The grid asks for lodash-es: six hundred ES modules to transform where lodash is one file.
    '^lodash-es$': 'lodash',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'],
  restoreMocks: true,
};

/** @type {import('jest').Config} */
module.exports = {
  // Two cores, and the browser is a third process beside each worker.
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/property-seed.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/asserting.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      // One build, one server and one browser for all of them.
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
    },
  ],
};
