import { columnLetters } from '../../assessment/place';
import type { EntryField, FormRole } from '../../forms/part';
import type { Area } from '../snapshot';
import type { Places, TablePlace } from './setting';

/** `'1 คัดเลือก'!`: a sheet's name as formulas write it. */
function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** `$D$5:$D$504`, from a zero-based column and zero-based first and last rows. */
function columnRange(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** `$G5`: the column stays, the row moves along. */
export function inRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `B7` as `$B$7`, from a zero-based row and column. */
function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The zero-based column of a role. Throws a RangeError where the form has no such column: a mistake in its data. */
export function columnOf<Role extends string>(
  columns: readonly { readonly role: Role }[],
  role: Role,
): number {
  const index = columns.findIndex((column) => column.role === role);
  if (index < 0) throw new RangeError(`the form has no column for ${role}`);
  return index;
}

/**
 * A column of a table as formulas on a sheet look through it. Throws a RangeError where the table
 * has no such column.
 */
export function tableRange(table: TablePlace, role: FormRole, onSheet: string): string {
  return rangeOf(table, columnOf(table.columns, role), onSheet);
}

/** A column's rows, first and last, as formulas on a sheet look through them. */
export function rangeOf(
  rows: { readonly sheetName: string; readonly firstRow: number; readonly lastRow: number },
  column: number,
  onSheet: string,
): string {
  const prefix = rows.sheetName === onSheet ? '' : sheetPrefix(rows.sheetName);
  return prefix + columnRange(column, rows.firstRow, rows.lastRow);
}

/** The cell of an entry as formulas on a sheet refer to it. Throws a RangeError where the form has no such entry. */
export function entryReference(places: Places, field: EntryField, onSheet: string): string {
  const cell = places.entries.get(field);
  if (cell === undefined) throw new RangeError(`the form has no entry for ${field}`);
  const prefix = cell.sheetName === onSheet ? '' : sheetPrefix(cell.sheetName);
  return prefix + fixedCell(cell.row, cell.column);
}

/** `A$4:A7`: the cells of a column from the heading down to the row above, moving along with the row. */
export function cellsAbove(column: number, headingRow: number, row: number): string {
  const letters = columnLetters(column);
  return `${letters}$${headingRow + 1}:${letters}${row}`;
}
