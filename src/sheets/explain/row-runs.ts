import type { SkippedRows, SkippedWhy } from '../../assessment/explanation';

/** A row that was passed over. Zero-based. */
export interface SkippedRow {
  readonly row: number;
  readonly why: SkippedWhy;
  /** Only for `continues`. */
  readonly of?: number;
}

/** Puts rows that stand one under the other and were passed over for the same reason together. */
export function runsOf(rows: readonly SkippedRow[]): readonly SkippedRows[] {
  const runs: { firstRow: number; lastRow: number; why: SkippedWhy; of: number | null }[] = [];
  for (const { row, why, of = null } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.why === why && last.of === of && row - last.lastRow <= 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, why, of });
  }
  return runs;
}
