import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Benchmark, Measurement } from './benchmark';
import { plain } from './benchmark';
import { manyRisks } from './many-risks';
import { heldBy } from './memory';

const FILES = 1_000;
/** As a unit has them. */
const RISKS = 12;
const MAIN = resolve(__dirname, '../../src/cli/main.ts');
const SAMPLE_EVERY = 50;

/** How long the checker takes for many files in one call, and how much memory all its processes hold at most. */
export const manyFiles: Benchmark = {
  name: `npm run check with files of ${RISKS} risks`,
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const sheets = manyRisks(RISKS).map(({ name, cells }) => {
        return { name, rows: cells.map((row) => row.map(plain)) };
      });
      const bytes = await writeXlsx({ sheets });
      const files = Array.from({ length: FILES }, (_, index) => join(folder, `${index}.xlsx`));
      for (const file of files) writeFileSync(file, bytes);
      const lines: Measurement[] = [];
      for (const [count, jobs] of [
        [100, 1],
        [FILES, 1],
        [FILES, 2],
      ] as const) {
        const { seconds, megabytes } = await check(files.slice(0, count), jobs);
        const what = `${count} files, --jobs ${jobs}`;
        lines.push({ what, value: `${seconds.toFixed(1)} s` });
        const held = megabytes === null ? 'not known' : `${Math.round(megabytes)} MB`;
        lines.push({ what: '  … memory of all processes at most', value: held });
      }
      return lines;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function check(
  files: readonly string[],
  jobs: number,
): Promise<{ readonly seconds: number; readonly megabytes: number | null }> {
  const start = performance.now();
  const args = ['--format', 'ndjson', '--jobs', `${jobs}`, ...files];
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), MAIN, ...args], {
    stdio: 'ignore',
  });
  let most: number | null = null;
  const sampling = setInterval(() => {
    const held = child.pid === undefined ? null : heldBy(child.pid);
    if (held !== null) most = Math.max(most ?? 0, held);
  }, SAMPLE_EVERY);
  await new Promise((done) => child.once('close', done));
  clearInterval(sampling);
  return { seconds: (performance.now() - start) / 1000, megabytes: most };
}
