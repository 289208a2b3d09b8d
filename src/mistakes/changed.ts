import type { CellBlock, CellInput, SheetBlueprint } from '../sheets/blueprint';
import type { CellWrite, Change } from './mistake';

/**
 * The sheets with some cells holding something else, and some rows hidden. Every cell has to be
 * within a block of its sheet.
 */
export function changed(
  sheets: readonly SheetBlueprint[],
  changes: readonly Change[],
): readonly SheetBlueprint[] {
  return sheets.map((sheet) => {
    const own = changes.filter(({ place }) => place.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const writes = own.flatMap((change) => ('content' in change ? [change] : []));
    const hiddenRows = own.flatMap((change) => ('hidesRow' in change ? [change.place.row] : []));
    return { ...sheet, blocks: sheet.blocks.map((block) => inBlock(block, writes)), hiddenRows };
  });
}

function inBlock(block: CellBlock, writes: readonly CellWrite[]): CellBlock {
  const contents = new Map(
    writes.map(({ place, content }) => [`${place.row}:${place.column}`, content] as const),
  );
  const cells = block.cells.map((line, row) =>
    line.map((cell, column): CellInput => {
      const content = contents.get(`${block.row + row}:${block.column + column}`);
      return content === undefined ? cell : content === '' ? null : content;
    }),
  );
  return { ...block, cells };
}
