import type { CellContent } from '../../src/sheets/snapshot';

/** One thing that is measured, in a file of its own, listed in `main.ts`. */
export interface Benchmark {
  readonly name: string;
  measure(): Promise<readonly Measurement[]> | readonly Measurement[];
}

/** One line of the table. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What it should be, in words; nothing is asserted. */
  readonly target?: string;
}

/** The median time of some runs, in milliseconds, after one run that does not count. */
export async function medianTime(runs: number, run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

/** A cell as a writer of .xlsx files takes it. */
export function plain(content: CellContent): string | number | boolean | null {
  return typeof content === 'object' ? (content?.error ?? null) : content;
}
