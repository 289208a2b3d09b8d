'use strict';

const path = require('node:path');

/**
 * The layers of the project: imports run downwards only. Each layer of src/ is listed with
 * the layers it may use (itself is always allowed) and the packages it may use. Anything not
 * listed is refused, so a new folder under src/ has to be given its place here first.
 */
const layers = {
  thai: { uses: [] },
  assessment: { uses: ['thai'] },
  forms: { uses: ['thai', 'assessment'] },
  sheets: { uses: ['thai', 'assessment', 'forms'] },
  rules: { uses: ['thai', 'assessment'] },
  fixes: { uses: ['thai', 'assessment', 'forms', 'sheets', 'rules'] },
  ignoring: { uses: ['thai', 'assessment', 'forms', 'sheets', 'rules', 'fixes'] },
  mistakes: { uses: ['thai', 'assessment', 'forms', 'sheets', 'rules'] },
  excel: { uses: ['thai', 'assessment', 'forms', 'sheets', 'fixes'] },
  xlsx: { uses: ['thai', 'assessment', 'forms', 'sheets'], node: true },
  locales: { uses: ['thai', 'assessment', 'forms', 'rules', 'fixes'] },
};

/** The one door, and what it is made of. */
const reviewFiles = '^src/(review|explain|summary)\\.ts$';

/** What every front end may use besides its own adapter. */
const belowFrontEnds = [
  ...[
    'thai',
    'assessment',
    'forms',
    'sheets',
    'rules',
    'fixes',
    'ignoring',
    'mistakes',
    'locales',
  ].map(inFolder),
  reviewFiles,
];

function inFolder(name) {
  return `^src/${name}/`;
}

function inPackage(name) {
  return `^node_modules/${name}/`;
}

/** Refuses to everything in `from` all imports but those that match one of `allowed`. */
function only(name, comment, from, allowed) {
  return {
    name: `layer-${name}`,
    comment,
    severity: 'error',
    from,
    to: { pathNot: allowed, dependencyTypesNot: ['core'] },
  };
}

const layerRules = Object.entries(layers).map(([name, { uses, packages = [] }]) =>
  only(
    name,
    `src/${name} may import only itself${uses.map((used) => `, src/${used}`).join('')}`,
    { path: inFolder(name) },
    [...[name, ...uses].map(inFolder), ...packages.map(inPackage)],
  ),
);

const reviewRule = only(
  'review',
  'src/review.ts joins the pure layers; it knows no Excel, no file and no words',
  { path: reviewFiles },
  [
    reviewFiles,
    ...['thai', 'assessment', 'forms', 'sheets', 'rules', 'fixes', 'ignoring'].map(inFolder),
  ],
);

const reactPackages = ['react', 'react-dom', '@types/react', '@types/react-dom', '@fluentui/[^/]+'];

const frontEndRules = [
  only(
    'taskpane',
    'the pane talks to Excel through the interface in src/excel/host.ts',
    { path: inFolder('taskpane'), pathNot: '^src/taskpane/main\\.tsx$' },
    [
      inFolder('taskpane'),
      '^src/excel/host\\.ts$',
      ...belowFrontEnds,
      ...reactPackages.map(inPackage),
    ],
  ),
  only(
    'taskpane-main',
    'src/taskpane/main.tsx is the one place that joins the pane to Excel',
    { path: '^src/taskpane/main\\.tsx$' },
    [inFolder('taskpane'), inFolder('excel'), ...belowFrontEnds, ...reactPackages.map(inPackage)],
  ),
  only('cli', 'the checker uses src/xlsx', { path: inFolder('cli') }, [
    inFolder('cli'),
    inFolder('xlsx'),
    ...belowFrontEnds,
  ]),
];

const knownPlaces = [
  ...Object.keys(layers).map(inFolder),
  ...['taskpane', 'cli'].map(inFolder),
  reviewFiles,
];

const withNode = ['cli', ...Object.keys(layers).filter((name) => layers[name].node)];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    reviewRule,
    ...frontEndRules,
    {
      name: 'unknown-layer',
      comment: 'a file under src/ that belongs to no layer: give its folder a place in this file',
      severity: 'error',
      from: { path: '^src/', pathNot: knownPlaces },
      to: {},
    },
    {
      name: 'node-only-at-the-command-line',
      comment: 'only the checker and the .xlsx adapter may use what Node provides',
      severity: 'error',
      from: { path: '^src/', pathNot: withNode.map(inFolder) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'what is shipped never imports the preview, the tests or the scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(preview|test|scripts)/' },
    },
    {
      name: 'preview-without-tests',
      comment: 'the preview never imports the tests',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that import each other are one file, or miss a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: '^(src|preview|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
