import type {
  ControlRow,
  FactorRow,
  NineStepExtent,
  PlannedEvent,
  StatusRow,
  WatchRow,
} from '../../assessment/nine-step';
import type { FilledCell, Grid } from '../grid';
import { followBody } from './body';
import { extentOf } from './extent';
import { findNineStepHeadings } from './headings';
import { readControl, readFactors, readStatus } from './read-tables';
import { readWatch } from './read-watch';

/** One of the five tables, read. */
export type NineStepTable = { readonly extent: NineStepExtent } & (
  | { readonly kind: 'factors'; readonly rows: readonly FactorRow[] }
  | { readonly kind: 'status'; readonly rows: readonly StatusRow[] }
  | { readonly kind: 'watch'; readonly rows: readonly WatchRow[] }
  | { readonly kind: 'control'; readonly rows: readonly ControlRow[] }
  | { readonly kind: 'planned'; readonly rows: readonly PlannedEvent[] }
);

export interface NineStepFound {
  readonly table: NineStepTable;
  /** The first row that no longer belongs to the table. */
  readonly nextRow: number;
}

/** One of tables 1–4, if its headings begin in this row. Table 5 has its own, less certain headings: see `readEvents`. */
export function findNineStep(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): NineStepFound | null {
  const headings = findNineStepHeadings(grid, row, filled);
  switch (headings?.kind) {
    case undefined:
      return null;
    case 'factors': {
      const body = followBody(grid, 'factors', headings);
      const extent = extentOf(grid, headings, body);
      return {
        table: { kind: 'factors', rows: readFactors(grid, body), extent },
        nextRow: body.nextRow,
      };
    }
    case 'status': {
      const body = followBody(grid, 'status', headings);
      const extent = extentOf(grid, headings, body);
      return {
        table: { kind: 'status', rows: readStatus(grid, body), extent },
        nextRow: body.nextRow,
      };
    }
    case 'watch': {
      const body = followBody(grid, 'watch', headings);
      const extent = extentOf(grid, headings, body);
      return {
        table: { kind: 'watch', rows: readWatch(grid, body), extent },
        nextRow: body.nextRow,
      };
    }
    case 'control': {
      const body = followBody(grid, 'control', headings);
      const extent = extentOf(grid, headings, body);
      return {
        table: { kind: 'control', rows: readControl(grid, body), extent },
        nextRow: body.nextRow,
      };
    }
  }
}
