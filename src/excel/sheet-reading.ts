import type { Area } from '../sheets/snapshot';
import { loadBlock, takeBlock } from './cell-block';
import {
  askForHidden,
  hiddenIn,
  takeHidden,
  type AskedLines,
  type ShownBlock,
} from './hidden-lines';
import type { IdentifiedSheet, SheetId } from './host';
import { readInBlocks } from './large-sheet';

/** What is asked of each sheet at once; whatever lies outside of it is read in a second go. */
const FIRST_LOOK = 'A1:GR1000';

/** One sheet on its way from Excel. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** `null` where only the outline was asked for. */
  readonly look: { readonly range: Excel.Range; readonly hidden: AskedLines } | null;
  readonly merged: Excel.RangeAreas;
}

/**
 * Asks for everything a snapshot needs, in the caller's next sync. The sheet's id, name and
 * visibility are the caller's to load.
 */
export function askForSheet(sheet: Excel.Worksheet, what: 'all' | 'outline'): SheetReading {
  // By values only, so that a thousand formatted empty rows do not count. A blank sheet has A1.
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const look = what === 'all' ? lookAt(used) : null;
  const merged = used.getMergedAreasOrNullObject();
  merged.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
  return { sheet, used, look, merged };
}

function lookAt(used: Excel.Range): SheetReading['look'] {
  const range = used.getIntersectionOrNullObject(FIRST_LOOK);
  loadBlock(range);
  // Of all that is used: nothing can be asked of what the first look may not meet.
  return { range, hidden: askForHidden(used) };
}

/** A reading after its sync: complete, or only known to be too large for it. */
export interface TakenSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly extent: Area;
  readonly merges: readonly Area[];
  /** `null` where the sheet is larger than the first look. */
  readonly block: ShownBlock | null;
}

/** Takes over what a sync has brought. */
export function takeSheet({ sheet, used, look, merged }: SheetReading): TakenSheet {
  const extent = areaOf(used);
  const block =
    look === null || look.range.isNullObject
      ? null
      : {
          ...takeBlock(look.range),
          hidden: takeHidden(look.hidden, extent.row, extent.column),
        };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    extent,
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    block: block && isWhole(block, extent) ? block : null,
  };
}

/** The snapshot of a sheet; of a large one the cells are read now. */
export async function identify(taken: TakenSheet): Promise<IdentifiedSheet> {
  const { id, name, hidden, extent, merges, block } = taken;
  const blocks = block ? [block] : await readInBlocks(id, extent);
  const lines = hiddenIn(blocks);
  const cells = blocks.flatMap((part) => part.cells);
  const isBlank = cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null;
  return {
    id,
    snapshot: {
      name,
      hidden,
      origin: { row: extent.row, column: extent.column },
      cells: isBlank ? [] : cells,
      formulas: new Map(blocks.flatMap((part) => [...part.formulas])),
      merges,
      hiddenRows: lines.rows,
      hiddenColumns: lines.columns,
    },
  };
}

function isWhole({ cells }: ShownBlock, { rows, columns }: Area): boolean {
  return cells.length === rows && cells[0]?.length === columns;
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}
