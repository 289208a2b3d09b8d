import type { Area } from '../sheets/snapshot';
import { loadBlock, takeBlock } from './cell-block';
import { askForHidden, takeHidden, type ShownBlock } from './hidden-lines';
import type { SheetId } from './host';
import { isTooLarge } from './problem';

/** How many cells are asked for at once: Excel on the web answers with at most 5 MB. */
const CELLS_AT_ONCE = 200_000;

/** Reads a sheet that is too large for one answer, in blocks of rows, one round trip each. */
export async function readInBlocks(id: SheetId, extent: Area): Promise<readonly ShownBlock[]> {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / extent.columns));
  const blocks: ShownBlock[] = [];
  for (let first = 0; first < extent.rows; first += rows) {
    const count = Math.min(rows, extent.rows - first);
    blocks.push(...(await readRows(id, { ...extent, row: extent.row + first, rows: count })));
  }
  return blocks;
}

/** Long texts make even few cells too much: then half of them, and half again. */
async function readRows(id: SheetId, area: Area): Promise<readonly ShownBlock[]> {
  try {
    return [await readBlock(id, area)];
  } catch (error) {
    if (!isTooLarge(error) || area.rows === 1) throw error;
    const rows = Math.floor(area.rows / 2);
    const above = await readRows(id, { ...area, rows });
    const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
    return [...above, ...(await readRows(id, rest))];
  }
}

function readBlock(id: SheetId, { row, column, rows, columns }: Area): Promise<ShownBlock> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    loadBlock(range);
    const hidden = askForHidden(range);
    await context.sync();
    return { ...takeBlock(range), hidden: takeHidden(hidden, row, column) };
  });
}
