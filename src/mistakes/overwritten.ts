import type { CellBlock, CellInput, SheetBlueprint } from '../sheets/blueprint';
import type { CellWrite } from './mistake';

/** The sheets with some cells holding something else. Every cell has to be within a block of its sheet. */
export function overwritten(
  sheets: readonly SheetBlueprint[],
  writes: readonly CellWrite[],
): readonly SheetBlueprint[] {
  return sheets.map((sheet) => {
    const own = writes.filter(({ place }) => place.sheet === sheet.name);
    return own.length === 0
      ? sheet
      : { ...sheet, blocks: sheet.blocks.map((block) => inBlock(block, own)) };
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
