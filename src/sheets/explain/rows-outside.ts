import type { SkippedRows } from '../../assessment/explanation';
import { isSignature } from '../../forms/landmarks';
import type { ScannedRegion } from '../read';
import { labelsIn } from './explain-labels';
import type { SkippedRow } from './row-runs';
import { runsOf } from './row-runs';

/** The rows of a sheet that hold something and are neither in a table nor a label. */
export function rowsOutside(regions: readonly ScannedRegion[]): readonly SkippedRows[] {
  const found = new Map<string, SkippedRow>();
  for (const region of regions) {
    const known = knownRows(region);
    const { grid } = region;
    for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
      const filled = known.has(row) ? [] : grid.filled(row);
      if (filled.length === 0) continue;
      const why = filled.every(({ text }) => isSignature(text)) ? 'signature' : 'remark';
      // Tables side by side can both have it.
      found.set(`${row} ${why}`, { row, why });
    }
  }
  return runsOf([...found.values()]);
}

function knownRows({ parts }: ScannedRegion): ReadonlySet<number> {
  const rows = new Set(labelsIn(parts).map(({ place }) => place.row));
  const add = (first: number, next: number): void => {
    for (let row = first; row < next; row += 1) rows.add(row);
  };
  for (const part of parts) {
    if (part.kind === 'table') add(part.table.headingRow, part.table.nextRow);
    if (part.kind === 'nine-step') add(part.row, part.nextRow);
    if (part.kind === 'criteria') {
      const { place, meanings } = part.criteria;
      const used = [place.row, ...meanings.map((meaning) => meaning.place.row)];
      add(Math.min(...used), Math.max(...used) + 1);
    }
  }
  return rows;
}
