import type { Area } from '../sheets/snapshot';
import { Unreadable } from './unreadable';

/** How far a sheet is used: its last row and column, zero-based; -1 where it is blank. */
export interface Used {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Cuts merged areas off at the last used row and column; what is left of one cell, or of none, is
 * no merge. Throws where they overlap so much that they cover more than there is.
 */
export function mergesWithin(merges: readonly Area[], used: Used): readonly Area[] {
  let room = (used.lastRow + 1) * (used.lastColumn + 1);
  const within: Area[] = [];
  for (const { row, column, ...size } of merges) {
    const rows = Math.min(size.rows, used.lastRow + 1 - row);
    const columns = Math.min(size.columns, used.lastColumn + 1 - column);
    if (rows < 1 || columns < 1 || rows * columns < 2) continue;
    room -= rows * columns;
    if (room < 0) throw new Unreadable('damaged');
    within.push({ row, column, rows, columns });
  }
  return within;
}
