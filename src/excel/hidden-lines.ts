import type { CellBlock } from './cell-block';

/** Rows and columns of a sheet that are not shown, zero-based. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** An answer on its way: which rows and columns of a range are hidden, from its first one on. */
export interface AskedLines {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/**
 * Asks for it in the caller's next sync. `Range.rowHidden` tells only whether all are: this tells
 * it of each one without another round trip. The range must be there: nothing can be asked of a
 * null object.
 */
export function askForHidden(range: Excel.Range): AskedLines {
  return {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** Takes over what a sync has brought. Row and column are those of the range's first cell. */
export function takeHidden(
  { rows, columns }: AskedLines,
  row: number,
  column: number,
): HiddenLines {
  return {
    rows: placesOf(
      rows.value.map(({ rowHidden }) => rowHidden),
      row,
    ),
    columns: placesOf(
      columns.value.map(({ columnHidden }) => columnHidden),
      column,
    ),
  };
}

function placesOf(hidden: readonly (boolean | undefined)[], first: number): ReadonlySet<number> {
  return new Set(hidden.flatMap((isHidden, index) => (isHidden === true ? [first + index] : [])));
}

/** A block of cells, and what of it is not shown. */
export interface ShownBlock extends CellBlock {
  readonly hidden: HiddenLines;
}

/** What several blocks of one sheet tell together. */
export function hiddenIn(blocks: readonly ShownBlock[]): HiddenLines {
  return {
    rows: new Set(blocks.flatMap(({ hidden }) => [...hidden.rows])),
    columns: new Set(blocks.flatMap(({ hidden }) => [...hidden.columns])),
  };
}
