import type { SheetBlueprint } from './blueprint';
import type { CellContent, SheetSnapshot } from './snapshot';
import { cellKey } from './snapshot';

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
    hiddenRows: new Set(blueprint.hiddenRows),
  };
}
