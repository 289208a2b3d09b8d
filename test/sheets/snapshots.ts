import type { Area, CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';

export { asSnapshot } from '../../src/sheets/as-snapshot';

interface Extras {
  readonly origin?: { readonly row: number; readonly column: number };
  readonly merges?: readonly Area[];
  readonly formulas?: readonly (readonly [row: number, column: number, formula: string])[];
}

/** A worksheet from rows of cells; rows and columns of `extras` are sheet rows and columns, zero-based. */
export function sheet(
  name: string,
  cells: readonly (readonly CellContent[])[],
  extras: Extras = {},
): SheetSnapshot {
  return {
    name,
    hidden: false,
    origin: extras.origin ?? { row: 0, column: 0 },
    cells,
    formulas: new Map(
      (extras.formulas ?? []).map(([row, column, formula]) => [cellKey(row, column), formula]),
    ),
    merges: extras.merges ?? [],
  };
}
