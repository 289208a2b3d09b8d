import type { Benchmark } from './benchmark';
import { manyFiles } from './many-files';
import { paneSize } from './pane-size';
import { reviewTime } from './review-time';
import { roundTrips } from './round-trips';
import { workbookReading } from './workbook-reading';

/** What is measured, in this order. Nothing is asserted: numbers differ from machine to machine. */
const BENCHMARKS: readonly Benchmark[] = [
  roundTrips,
  reviewTime,
  workbookReading,
  manyFiles,
  paneSize,
];

async function main(): Promise<void> {
  for (const benchmark of BENCHMARKS) {
    console.log(`\n${benchmark.name}`);
    const lines = await benchmark.measure();
    const width = Math.max(...lines.map(({ what }) => what.length));
    for (const { what, value, target } of lines) {
      const aim = target === undefined ? '' : `   (aim: ${target})`;
      console.log(`  ${what.padEnd(width)}  ${value.padStart(10)}${aim}`);
    }
  }
}

void main();
