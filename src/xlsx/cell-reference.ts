import type { Area } from '../sheets/snapshot';
import { LAST_COLUMN, LAST_ROW } from './limits';

/** A cell of a worksheet. Zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const UPPER_A = 65;
const DIGIT_0 = 48;
/** Columns have up to three letters, rows up to seven digits. */
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** Reads an A1 reference as a zero-based cell; `null` where it is none. `$` signs are not expected in files. */
export function readReference(reference: string): Cell | null {
  let at = 0;
  let column = 0;
  for (; at <= MOST_LETTERS; at += 1) {
    const letter = reference.charCodeAt(at) - UPPER_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  const digits = reference.length - at;
  if (at === 0 || at > MOST_LETTERS || digits === 0 || digits > MOST_DIGITS) return null;
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9) || (row === 0 && digit === 0)) return null;
    row = row * 10 + digit;
  }
  return { row: row - 1, column: column - 1 };
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
