import type { OwnSheets } from './own-sheets';

/**
 * While sheets are being inserted each carries a mark, a custom property of the worksheet (ExcelApi
 * 1.12). When Excel fails on the way, the mark tells the sheets that were just added from those that
 * a person had under the same names. A finished sheet carries none.
 */
const MARK = 'unfinished-insert';

/** Marks a sheet in the caller's batch. Answers what takes the mark off, in the same batch. */
export function markUnfinished(sheet: Excel.Worksheet, token: string): () => void {
  const mark = sheet.customProperties.add(MARK, token);
  return () => mark.delete();
}

/** What was found after a failed insert. */
export interface Leftovers {
  /** How many marked sheets there were; they are gone now. */
  readonly removed: number;
  /** Whether the workbook's structure is locked, so that no sheet can be added. */
  readonly isLocked: boolean;
}

/** Takes away the sheets that carry this token, and only those. */
export function takeAway(token: string, ownSheets: OwnSheets): Promise<Leftovers> {
  return Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/id');
    protection.load('protected');
    const shown = worksheets.getActiveWorksheet();
    shown.load('id');
    await context.sync();
    const marks = worksheets.items.map((sheet) => {
      const mark = sheet.customProperties.getItemOrNullObject(MARK);
      mark.load('value');
      return { sheet, mark };
    });
    await context.sync();
    const marked = marks.filter(({ mark }) => !mark.isNullObject && mark.value === token);
    for (const { sheet } of marked) {
      ownSheets.added.add(sheet.id);
      ownSheets.removed.add(sheet.id);
      sheet.delete();
    }
    // Excel chooses what it shows after a sheet is deleted: it shall be what it showed before.
    const kept = marks.filter((each) => !marked.includes(each));
    kept.find(({ sheet }) => sheet.id === shown.id)?.sheet.activate();
    await context.sync();
    return { removed: marked.length, isLocked: protection.protected };
  });
}
