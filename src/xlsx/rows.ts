import type { CellContent, SheetSnapshot } from '../sheets/snapshot';
import { LIMITS } from './limits';
import { Unreadable } from './unreadable';

/** The cells of one worksheet as they are met, in whatever order a file has them. Zero-based. */
export class Rows {
  lastRow = -1;
  lastColumn = -1;
  readonly #rows: CellContent[][] = [];
  /** -1 while there is no content. */
  #firstColumn = -1;

  /** Puts a cell to its place. Throws {@link Unreadable} where the rectangle becomes too large. */
  set(row: number, column: number, content: CellContent): void {
    if (row > this.lastRow || column > this.lastColumn) {
      this.lastRow = Math.max(this.lastRow, row);
      this.lastColumn = Math.max(this.lastColumn, column);
      if (this.area > LIMITS.gridCells) throw new Unreadable('too-large');
      while (this.#rows.length <= row) this.#rows.push([]);
    }
    if (content === null) return;
    const line = this.#rows[row];
    if (line === undefined) return;
    while (line.length < column) line.push(null);
    line[column] = content;
    if (this.#firstColumn < 0 || column < this.#firstColumn) this.#firstColumn = column;
  }

  /** How many cells the rectangle from A1 to the last cell has, blank ones between included. */
  get area(): number {
    return (this.lastRow + 1) * (this.lastColumn + 1);
  }

  /** The used rectangle, without blanks at the ends of rows. */
  used(): Pick<SheetSnapshot, 'origin' | 'cells'> {
    const row = this.#rows.findIndex((line) => line.length > 0);
    if (row < 0) return { origin: { row: 0, column: 0 }, cells: [] };
    const column = this.#firstColumn;
    const cells = this.#rows.slice(row);
    while (cells.at(-1)?.length === 0) cells.pop();
    return {
      origin: { row, column },
      cells: column === 0 ? cells : cells.map((line) => line.slice(column)),
    };
  }
}
