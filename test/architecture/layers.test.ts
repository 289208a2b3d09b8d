import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const projectRoot = path.resolve(__dirname, '../..');

/** Imports that the dependency rules have to refuse: file, what it imports, the rule that says so. */
const refused = [
  ['src/thai/digits.ts', 'src/assessment/risk.ts', 'layer-thai'],
  ['src/assessment/risk.ts', 'src/forms/edition.ts', 'layer-assessment'],
  ['src/forms/edition.ts', 'src/sheets/draw.ts', 'layer-forms'],
  ['src/sheets/draw.ts', 'src/rules/measure-missing.ts', 'layer-sheets'],
  ['src/rules/measure-missing.ts', 'src/sheets/draw.ts', 'layer-rules'],
  ['src/rules/measure-missing.ts', 'src/locales/th.ts', 'layer-rules'],
  ['src/fixes/add-row.ts', 'src/excel/host.ts', 'layer-fixes'],
  ['src/review.ts', 'src/excel/host.ts', 'layer-review'],
  ['src/review.ts', 'src/locales/th.ts', 'layer-review'],
  ['src/excel/read.ts', 'src/xlsx/read.ts', 'layer-excel'],
  ['src/excel/read.ts', 'src/taskpane/app.tsx', 'layer-excel'],
  ['src/xlsx/read.ts', 'src/excel/host.ts', 'layer-xlsx'],
  ['src/locales/th.ts', 'src/taskpane/app.tsx', 'layer-locales'],
  ['src/taskpane/app.tsx', 'src/excel/read.ts', 'layer-taskpane'],
  ['src/taskpane/app.tsx', 'src/xlsx/read.ts', 'layer-taskpane'],
  ['src/taskpane/main.tsx', 'src/xlsx/read.ts', 'layer-taskpane-main'],
  ['src/fixes/add-row.ts', 'src/ignoring/ignore.ts', 'layer-fixes'],
  ['src/mistakes/index.ts', 'src/fixes/fix.ts', 'layer-mistakes'],
  ['src/ignoring/ignore.ts', 'src/excel/host.ts', 'layer-ignoring'],
  ['src/cli/main.ts', 'src/excel/host.ts', 'layer-cli'],
  ['src/thai/digits.ts', 'react', 'layer-thai'],
  ['src/taskpane/app.tsx', 'hucre', 'layer-taskpane'],
  ['src/xlsx/read.ts', 'hucre', 'layer-xlsx'],
  ['src/sheets/draw.ts', 'node:fs', 'node-only-at-the-command-line'],
  ['src/taskpane/app.tsx', 'preview/grid.ts', 'src-stands-alone'],
  ['src/cli/main.ts', 'test/made-up.ts', 'src-stands-alone'],
  ['preview/grid.ts', 'test/made-up.ts', 'preview-without-tests'],
  ['src/utils/misc.ts', 'src/thai/digits.ts', 'unknown-layer'],
  ['src/thai/digits.ts', './nowhere', 'no-unresolved'],
] as const;

/** Imports as they are meant to be. */
const allowed = [
  ['src/assessment/risk.ts', 'src/thai/digits.ts'],
  ['src/sheets/draw.ts', 'src/forms/edition.ts'],
  ['src/review.ts', 'src/rules/measure-missing.ts'],
  ['src/excel/read.ts', 'src/sheets/draw.ts'],
  ['src/xlsx/read.ts', 'node:fs'],
  ['src/taskpane/app.tsx', 'src/excel/host.ts'],
  ['src/taskpane/app.tsx', 'react'],
  ['src/taskpane/main.tsx', 'src/excel/read.ts'],
  ['src/cli/main.ts', 'src/xlsx/read.ts'],
  ['src/cli/main.ts', 'node:fs'],
] as const;

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the project's own rules over a made-up project in which each pair is one import. */
function violationsOf(imports: readonly (readonly [from: string, to: string])[]): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'layers-'));
  try {
    const files = new Map<string, string>();
    for (const [from, to] of imports) {
      files.set(from, (files.get(from) ?? '') + importLine(from, to));
      if (/^(src|preview|test)\//.test(to)) files.set(to, files.get(to) ?? '');
    }
    for (const name of ['react', 'hucre']) {
      files.set(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      files.set(`node_modules/${name}/index.js`, '');
    }
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return cruise(folder).map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function importLine(from: string, to: string): string {
  if (!/^(src|preview|test)\//.test(to)) return `import '${to}';\n`;
  const relative = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, '');
  return `import '${relative.startsWith('.') ? relative : `./${relative}`}';\n`;
}

function cruise(folder: string): readonly Violation[] {
  const program = path.join(
    projectRoot,
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  );
  const rules = path.join(projectRoot, '.dependency-cruiser.cjs');
  const output = execFileSync(
    process.execPath,
    [program, '--config', rules, '--output-type', 'json', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the dependency rules', () => {
  const found = violationsOf(refused.map(([from, to]) => [from, to]));

  it.each(refused)('refuse that %s imports %s', (from, to, rule) => {
    const target = to.replace(/^node:/, '');
    const lines = found.filter((line) => line.startsWith(`${from} → `) && line.endsWith(rule));
    expect(lines.filter((line) => line.includes(target)).length).toBeGreaterThan(0);
  });

  it('refuse two files that import each other', () => {
    const circle = violationsOf([
      ['src/thai/digits.ts', 'src/thai/text.ts'],
      ['src/thai/text.ts', 'src/thai/digits.ts'],
    ]);
    expect(circle).toContainEqual(expect.stringMatching(/: no-cycles$/));
  });

  it('let imports run downwards', () => {
    expect(violationsOf(allowed)).toEqual([]);
  });
});
