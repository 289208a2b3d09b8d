import type { Area } from '../sheets/snapshot';
import { LAST_COLUMN, LAST_ROW } from './limits';

interface Cell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

const UPPER_A = 65;

/** Reads an A1 reference as a zero-based cell; `null` where it is none. `$` signs are not expected in files. */
export function readReference(reference: string): Cell | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (match?.[1] === undefined) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - UPPER_A + 1;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Whether a worksheet can have this cell. */
export function isOnSheet({ row, column }: Cell): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** Reads a reference such as `B2:C3` (or `B2`), its corners in any order; `null` where it is none. */
export function readArea(reference: string): Area | null {
  const [from = '', to = from] = reference.split(':');
  const one = readReference(from);
  const other = readReference(to);
  if (one === null || other === null) return null;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row, other.row) - row + 1,
    columns: Math.max(one.column, other.column) - column + 1,
  };
}
