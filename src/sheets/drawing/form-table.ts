import type { ColumnRole } from '../../assessment/assessment';
import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import { columnLetters } from '../../assessment/place';
import type { FormColumn } from '../../forms/form';
import { INK, LEVEL_FILLS } from '../../forms/palette';
import type { CellInput, ColourRule, StyledArea } from '../blueprint';
import type { Area } from '../snapshot';
import type { DrawingContext } from './layout';
import { FARTHEST_ROW, SELECTION_ROWS } from './layout';
import { area, columnRange, fixedCell, inRow, quoted, sheetPrefix } from './reference';

/** The zero-based column of a role. Throws a RangeError where the form has no such column: a mistake in its data. */
export function columnOf(columns: readonly FormColumn[], role: ColumnRole): number {
  const index = columns.findIndex((column) => column.role === role);
  if (index < 0) throw new RangeError(`the form has no column for ${role}`);
  return index;
}

/** `ชื่อกระบวนการ/โครงการ …`, following what the selection form says. */
export function processLine({ form, names }: DrawingContext): string {
  const process = `${sheetPrefix(names.selection)}${fixedCell(SELECTION_ROWS.process, 1)}`;
  return `=${quoted(`${form.processLabel} `)}&IF(${process}="","..............................",${process})`;
}

/** One line of cells by role; a role that is not named stays empty. */
export function tableRow(
  columns: readonly FormColumn[],
  cells: Partial<Record<ColumnRole, CellInput>>,
): CellInput[] {
  return columns.map((column) => cells[column.role] ?? null);
}

/** Colours an area by the level word in one of its columns. */
export function levelColours(coloured: Area, levelColumn: number): readonly ColourRule[] {
  return LEVELS.map((level) => ({
    area: coloured,
    formula: `=${inRow(levelColumn, coloured.row)}=${quoted(LEVEL_WORDS[level])}`,
    fill: LEVEL_FILLS[level],
    ink: INK,
  }));
}

/** Centres the columns of short values. */
export function centred(
  columns: readonly FormColumn[],
  roles: readonly ColumnRole[],
  row: number,
  rows: number,
  numberFormat: string,
): readonly StyledArea[] {
  return roles.map((role) => ({
    area: area(row, columnOf(columns, role), rows, 1),
    style: { horizontal: 'center', numberFormat },
  }));
}

/** A column of a table as formulas look through it, from its first row to far beyond its last. */
export function textRange(
  columns: readonly FormColumn[],
  role: ColumnRole,
  firstRow: number,
): string {
  return columnRange(columnOf(columns, role), firstRow, FARTHEST_ROW);
}

/** `A$4:A7`: the cells of a column from the heading down to the row above, moving along with the row. */
export function cellsAbove(
  columns: readonly FormColumn[],
  role: ColumnRole,
  headingRow: number,
  row: number,
): string {
  const letters = columnLetters(columnOf(columns, role));
  return `${letters}$${headingRow + 1}:${letters}${row}`;
}
