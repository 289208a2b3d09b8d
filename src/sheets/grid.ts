import type { Place } from '../assessment/place';
import { isVisible } from '../thai/text';
import type { Area, CellContent, SheetSnapshot } from './snapshot';
import { cellKey } from './snapshot';

/** A merge over more cells than this is not a form's: only its first row of cells is looked at. */
const LARGEST_MERGE = 100_000;

/** A worksheet as a reader sees it: every cell of a merge shows what its first cell holds. */
export class Grid {
  readonly name: string;
  /** First and last row and column that hold anything, zero-based; `lastRow` < `firstRow` when nothing does. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly #snapshot: SheetSnapshot;
  /** For every cell that a merge covers: the first cell of that merge. */
  readonly #anchors: Map<number, CellOfSheet>;
  /** Rows that a merge touches: nearly all have none, and nearly everything asks. */
  readonly #mergedRows: Set<number>;

  /** @param part only the rows and columns of a part of the same sheet */
  constructor(snapshot: SheetSnapshot, part?: { readonly of: Grid; readonly area: GridArea }) {
    this.#snapshot = snapshot;
    this.name = snapshot.name;
    if (part !== undefined) {
      this.#anchors = part.of.#anchors;
      this.#mergedRows = part.of.#mergedRows;
      ({
        firstRow: this.firstRow,
        lastRow: this.lastRow,
        firstColumn: this.firstColumn,
        lastColumn: this.lastColumn,
      } = part.area);
      return;
    }
    this.#anchors = new Map();
    this.#mergedRows = new Set();
    this.firstRow = snapshot.origin.row;
    this.lastRow = snapshot.origin.row + snapshot.cells.length - 1;
    this.firstColumn = snapshot.origin.column;
    this.lastColumn =
      snapshot.origin.column +
      snapshot.cells.reduce((widest, row) => Math.max(widest, row.length), 0) -
      1;
    for (const merge of snapshot.merges) this.#cover(merge);
  }

  /** The same sheet, as if nothing stood outside an area of it. */
  within(area: GridArea): Grid {
    return new Grid(this.#snapshot, { of: this, area });
  }

  /** What the cell itself holds, regardless of merges. */
  own(row: number, column: number): CellContent {
    const { origin, cells } = this.#snapshot;
    return cells[row - origin.row]?.[column - origin.column] ?? null;
  }

  /** What the cell shows: its own content, or that of the merge that covers it. */
  content(row: number, column: number): CellContent {
    const anchor = this.#anchorOf(row, column);
    return anchor === undefined ? this.own(row, column) : this.own(anchor.row, anchor.column);
  }

  /** The first cell of the merge that the cell belongs to; the cell itself where there is none. */
  anchor(row: number, column: number): CellOfSheet {
    return this.#anchorOf(row, column) ?? { row, column };
  }

  /** Whether what the cell shows is held in the cell's own row, and not by a merge from above. */
  isOwnRow(row: number, column: number): boolean {
    const anchor = this.#anchorOf(row, column);
    return anchor === undefined || anchor.row === row;
  }

  text(row: number, column: number): string {
    return textOf(this.content(row, column));
  }

  hasFormula(row: number, column: number): boolean {
    return this.formula(row, column) !== null;
  }

  /** The formula that gives what the cell shows, starting with `=`; `null` where there is none. */
  formula(row: number, column: number): string | null {
    const { formulas } = this.#snapshot;
    if (formulas.size === 0) return null;
    const anchor = this.#anchorOf(row, column);
    const key = anchor === undefined ? cellKey(row, column) : cellKey(anchor.row, anchor.column);
    return formulas.get(key) ?? null;
  }

  /** Whether a person who opens the workbook does not see the row, for its own sake or its sheet's. */
  isHidden(row: number): boolean {
    return this.#snapshot.hidden || this.#snapshot.hiddenRows?.has(row) === true;
  }

  place(row: number, column: number): Place {
    const anchor = this.#anchorOf(row, column);
    if (anchor === undefined) return { sheet: this.name, row, column };
    return { sheet: this.name, row: anchor.row, column: anchor.column };
  }

  /** The cells of a row that hold something themselves, from left to right. */
  filled(row: number): readonly FilledCell[] {
    const { origin, cells } = this.#snapshot;
    const line = cells[row - origin.row];
    if (line === undefined || row < this.firstRow || row > this.lastRow) return [];
    const filled: FilledCell[] = [];
    const end = Math.min(line.length, this.lastColumn - origin.column + 1);
    for (let index = this.firstColumn - origin.column; index < end; index += 1) {
      const content = line[index] ?? null;
      if (content === null || content === '') continue;
      const text = textOf(content);
      if (isVisible(text)) filled.push({ column: origin.column + index, text });
    }
    return filled;
  }

  /** Whether at least so many cells of a row hold something themselves, be it blanks only. */
  holds(row: number, count: number): boolean {
    const { origin, cells } = this.#snapshot;
    const line = cells[row - origin.row] ?? [];
    let held = 0;
    const end = Math.min(line.length, this.lastColumn - origin.column + 1);
    for (let index = this.firstColumn - origin.column; index < end; index += 1) {
      if ((line[index] ?? '') !== '') held += 1;
      if (held >= count) return true;
    }
    return false;
  }

  /** How many cells of a row hold texts that pass a test, counted up to two; faster than {@link filled}. */
  countTexts(row: number, test: (text: string) => boolean): number {
    const line = this.#snapshot.cells[row - this.#snapshot.origin.row] ?? [];
    let count = 0;
    for (let index = 0; index < line.length && count < 2; index += 1) {
      const content = line[index];
      if (typeof content === 'string' && test(content)) count += 1;
    }
    return count;
  }

  /** The first cell of the merge that covers a cell, if any does. */
  #anchorOf(row: number, column: number): CellOfSheet | undefined {
    return this.#mergedRows.has(row) ? this.#anchors.get(cellKey(row, column)) : undefined;
  }

  #cover(merge: Area): void {
    const rows = Math.min(merge.rows, this.lastRow - merge.row + 1);
    const columns = Math.min(merge.columns, this.lastColumn - merge.column + 1);
    const anchor = { row: merge.row, column: merge.column };
    const deep = rows * columns > LARGEST_MERGE ? 1 : rows;
    for (let row = merge.row; row < merge.row + deep; row += 1) {
      this.#mergedRows.add(row);
      for (let column = merge.column; column < merge.column + columns; column += 1) {
        this.#anchors.set(cellKey(row, column), anchor);
      }
    }
  }
}

/** Zero-based row and column of a sheet. */
interface CellOfSheet {
  readonly row: number;
  readonly column: number;
}

/** Part of a sheet, both ends included. Rows and columns zero-based. */
export interface GridArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** A cell's content as text, as a person would read it in General format. */
export function textOf(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content.error;
}
