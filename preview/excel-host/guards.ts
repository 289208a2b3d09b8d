import { overlaps, sameArea } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';
import { invalidArgument } from '../rich-api/api-error';
import { accessDenied, invalidOperation, itemAlreadyExists } from './refusals';

/** Refuses to write into locked cells of a protected sheet. */
export function guardWrite(sheet: GridSheet, area: Area): void {
  if (!sheet.extras.isProtected) return;
  const { row, column, rowCount, columnCount } = sheet.cells.bounded(area);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      if (sheet.cells.style(r, c).locked !== false) throw accessDenied();
    }
  }
}

/** Refuses everything but writing into unlocked cells on a protected sheet. */
export function guardChange(sheet: GridSheet): void {
  if (sheet.extras.isProtected) throw accessDenied();
}

/** Refuses to add, move, rename, hide or delete sheets of a protected workbook. */
export function guardStructure(grid: Grid): void {
  if (grid.facts.isProtected) throw accessDenied();
}

const LONGEST_NAME = 31;

/** @throws ApiError InvalidArgument for a name Excel forbids, ItemAlreadyExists for one taken. */
export function guardSheetName(grid: Grid, name: string, own?: GridSheet): void {
  const forbidden = /[[\]:*?/\\]|^'|'$/.test(name) || name.toLowerCase() === 'history';
  if (name.length === 0 || name.length > LONGEST_NAME || forbidden) throw invalidArgument();
  const other = grid.sheetNamed(name);
  if (other && other.id !== own?.id) throw itemAlreadyExists();
}

/** The last sheet that shows can neither go nor be hidden. */
export function guardLastVisible(grid: Grid, sheet: GridSheet): void {
  const others = grid.sheets.filter(
    ({ id, visibility }) => id !== sheet.id && visibility === 'visible',
  );
  if (others.length === 0) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}

export function guardMerge(sheet: GridSheet, area: Area): void {
  guardChange(sheet);
  if (sheet.extras.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("This operation isn't permitted on cells of a table.");
  }
}

export function guardTable(sheet: GridSheet, area: Area, own?: { readonly area: Area }): void {
  guardChange(sheet);
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw invalidOperation("A table can't contain merged cells.");
  }
  const others = sheet.extras.tables.filter((table) => !own || !sameArea(table.area, own.area));
  if (others.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("A table can't overlap another table.");
  }
}
