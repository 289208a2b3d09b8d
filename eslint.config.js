'use strict';

const { defineConfig } = require('eslint/config');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const prettier = require('eslint-config-prettier');
const tseslint = require('typescript-eslint');

const officeNames = ['Excel', 'Office', 'OfficeExtension', 'Word', 'PowerPoint', 'Outlook'];
const onlyInExcel = 'Only src/excel talks to Office; use the interface in src/excel/host.ts.';

const namedExports = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const officeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join('|')})$/]`,
  message: onlyInExcel,
};

module.exports = defineConfig(
  { ignores: ['dist/', 'coverage/', '.tmp/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat.recommended],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...officeNames.map((name) => ({ name, message: onlyInExcel })),
      ],
      'no-restricted-syntax': ['error', namedExports, officeTypes],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The one adapter to Excel, and the stand-in for Excel with its tests.
    files: ['src/excel/**', 'preview/**', 'test/excel/**', 'test/preview/**', 'test/bench/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', namedExports] },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'preview/server/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      // A missing element fails the test by itself; asking first says nothing more.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
