import { columnLetters } from '../../assessment/place';
import type { Area } from '../snapshot';

/** `'1 คัดเลือก'!`: a sheet's name as formulas write it. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** `$D$5:$D$504`, from a zero-based column and zero-based first and last rows. */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** `$G5`: the column stays, the row moves along. */
export function inRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `B7` as `$B$7`, from a zero-based row and column. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
