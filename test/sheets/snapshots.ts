import type { SheetBlueprint } from '../../src/sheets/blueprint';
import type { Area, CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';

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

/** What a drawn worksheet holds before anything is calculated: formula cells show nothing yet. */
export function asSnapshot(blueprint: SheetBlueprint): SheetSnapshot {
  const cells: CellContent[][] = [];
  const formulas = new Map<number, string>();
  for (const block of blueprint.blocks) {
    block.cells.forEach((line, i) => {
      line.forEach((content, j) => {
        const row = block.row + i;
        const column = block.column + j;
        while (cells.length <= row) cells.push([]);
        const target = cells[row] ?? [];
        while (target.length <= column) target.push(null);
        const isFormula = typeof content === 'string' && content.startsWith('=');
        if (isFormula) formulas.set(cellKey(row, column), content);
        target[column] = isFormula ? '' : content;
      });
    });
  }
  return {
    name: blueprint.name,
    hidden: false,
    origin: { row: 0, column: 0 },
    cells,
    formulas,
    merges: blueprint.merges,
  };
}
