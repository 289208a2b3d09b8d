import type { Place } from '../../src/assessment/place';
import type { Area, CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';

/** What is put in a cell; a formula comes with the result that Excel saved. */
export interface Ink {
  readonly content: CellContent;
  readonly formula?: string;
}

export function ink(content: CellContent): Ink {
  return { content };
}

/** A worksheet while it is being laid out. Rows and columns zero-based. */
export class Canvas {
  readonly cells = new Map<number, Map<number, Ink>>();
  readonly merges: Area[] = [];
  /** Rows that a person has hidden. */
  readonly hiddenRows = new Set<number>();

  constructor(readonly name: string) {}

  put(row: number, column: number, what: Ink | CellContent): Place {
    const filled =
      what !== null && typeof what === 'object' && 'content' in what ? what : ink(what);
    const line = this.cells.get(row) ?? new Map<number, Ink>();
    this.cells.set(row, line);
    if (line.has(column) && filled.content !== null) {
      throw new Error(`${this.name} ${row}:${column} is written twice`);
    }
    if (filled.content !== null || filled.formula !== undefined) line.set(column, filled);
    return this.place(row, column);
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, row, column };
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push({ row, column, rows, columns });
  }

  /** All rows from the first of the sheet, as a writer of files wants them. */
  rows(): readonly (readonly CellContent[])[] {
    const last = Math.max(-1, ...this.cells.keys());
    return Array.from({ length: last + 1 }, (_, row) => {
      const line = this.cells.get(row) ?? new Map<number, Ink>();
      const width = Math.max(-1, ...line.keys()) + 1;
      return Array.from({ length: width }, (__, column) => line.get(column)?.content ?? null);
    });
  }

  formulas(): readonly { row: number; column: number; formula: string; content: CellContent }[] {
    return [...this.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula, content }]) =>
        formula === undefined ? [] : [{ row, column, formula, content }],
      ),
    );
  }

  snapshot(): SheetSnapshot {
    return {
      name: this.name,
      hidden: false,
      origin: { row: 0, column: 0 },
      cells: this.rows(),
      formulas: new Map(
        this.formulas().map(({ row, column, formula }) => [cellKey(row, column), `=${formula}`]),
      ),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
    };
  }
}
