/**
 * What a cell holds, whoever read it (Excel or a file). A formula's cell holds its result; a blank
 * cell is `null`; dates are their shown text.
 */
export type CellContent = string | number | boolean | null | CellError;

/** An Excel error value such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** A rectangle of cells. Zero-based; `rows` and `columns` are counts of at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What one worksheet holds, at one moment: the only thing that reading and rules ever see of a
 * workbook. Plain data.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Zero-based row and column of `cells[0][0]` in the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Rows of cells from the origin; rows may be of different lengths; empty for an empty sheet. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Formula texts, starting with `=`, by {@link cellKey} of sheet row and column. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Merged areas, in sheet rows and columns. */
  readonly merges: readonly Area[];
  /** Sheet rows that are hidden, by a person or by a filter; absent where the reader cannot tell. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Sheet columns that are hidden; absent where the reader cannot tell. */
  readonly hiddenColumns?: ReadonlySet<number>;
}

const COLUMNS = 16_384;

/** One number for a cell of a sheet, from zero-based sheet row and column. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
