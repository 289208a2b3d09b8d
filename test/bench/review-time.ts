import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { TYPESCRIPT_RULE } from '../../scripts/typescript-rule';
import type { Benchmark, Measurement } from './benchmark';
import { milliseconds } from './benchmark';
import type { ReviewRun } from './review-runs';

const TARGETS: Readonly<Record<number, string>> = { 10_000: 'under 60 ms' };

/**
 * How long `review()` takes, and how that grows with the workbook. Built as the pane is, and in a
 * process of its own: a program run from its sources reaches everything through the imports of
 * other files, which takes half as long again.
 */
export const reviewTime: Benchmark = {
  name: 'review(), as it is built for the pane',
  measure: async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'review-time-'));
    try {
      await build(folder);
      const printed = execFileSync(process.execPath, [path.join(folder, 'main.js')]);
      return linesOf(JSON.parse(printed.toString('utf8')) as readonly ReviewRun[]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function linesOf(measured: readonly ReviewRun[]): readonly Measurement[] {
  return measured.flatMap(({ read, errors, runs, time }, index) => {
    const target = TARGETS[read];
    const before = measured[index - 1];
    const line: Measurement = {
      what: `${read} risks (${errors} findings), median of ${runs}`,
      value: milliseconds(time),
      ...(target === undefined ? {} : { target }),
    };
    if (before === undefined) return [line];
    const growth: Measurement = {
      what: '  … against a tenth of the risks',
      value: `${(time / before.time).toFixed(1)} times`,
      target: 'at most 12 times',
    };
    return [line, growth];
  });
}

function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: 'node20',
        entry: path.join(__dirname, 'review-runs.ts'),
        output: { path: folder, filename: 'main.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [TYPESCRIPT_RULE] },
        performance: false,
      },
      (failure, stats) => {
        if (failure) reject(failure);
        else if (stats?.hasErrors() !== false) reject(new Error(stats?.toString('errors-only')));
        else resolve();
      },
    );
  });
}
