import type { Answer, IdentifiedSheet, SheetId } from './host';
import { answerTo, isTooLarge, readFailure } from './problem';
import { askForSheet, identify, takeSheet, type TakenSheet } from './sheet-reading';

/**
 * Reads every sheet: one round trip for the sheets there are, one for what is on them. More only
 * where a sheet, or all of them together, are too much for one answer.
 */
export function readWorkbook(): Promise<Answer<readonly IdentifiedSheet[]>> {
  return answerTo(async () => {
    const sheets: IdentifiedSheet[] = [];
    for (const taken of await takeAll()) sheets.push(await identify(taken));
    return sheets;
  });
}

async function takeAll(): Promise<readonly TakenSheet[]> {
  const ids: SheetId[] = [];
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      ids.push(...worksheets.items.map((sheet) => sheet.id));
      const readings = worksheets.items.map((sheet) => askForSheet(sheet, 'all'));
      await context.sync();
      return readings.map(takeSheet);
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return takeOneByOne(ids);
  }
}

async function takeOneByOne(ids: readonly SheetId[]): Promise<readonly TakenSheet[]> {
  const taken: TakenSheet[] = [];
  for (const id of ids) taken.push(...(await takeAlone(id)));
  return taken;
}

/** In one round trip, unless the sheet is too much for one. */
async function takeAlone(id: SheetId): Promise<readonly TakenSheet[]> {
  try {
    return await takeTogether([id], 'all');
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return takeTogether([id], 'outline');
  }
}

/** Reads some sheets in one round trip. */
function takeTogether(
  ids: readonly SheetId[],
  what: 'all' | 'outline',
): Promise<readonly TakenSheet[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const readings = ids.map((id) => {
      const sheet = worksheets.getItem(id);
      sheet.load('id,name,visibility');
      return askForSheet(sheet, what);
    });
    await context.sync();
    return readings.map(takeSheet);
  });
}

type SheetAnswer = Answer<IdentifiedSheet | null>;

/**
 * Reads one sheet again, in one round trip. Sheets asked for at the same moment share it: one edit
 * can change several sheets, those whose formulas look at it.
 */
export function createSheetReader(): (id: SheetId) => Promise<SheetAnswer> {
  let shared: { readonly ids: Set<SheetId>; readonly taken: Promise<Shared> } | null = null;
  return async (id) => {
    if (shared === null) {
      const ids = new Set<SheetId>();
      // On the next turn, when all who ask now have asked.
      const taken = Promise.resolve().then(() => {
        shared = null;
        return takeShared([...ids]);
      });
      shared = { ids, taken };
    }
    shared.ids.add(id);
    const take = (await shared.taken).get(id) ?? takeIfThere(id);
    return answerTo(async () => {
      const taken = await take;
      return taken && identify(taken);
    });
  };
}

type Shared = ReadonlyMap<SheetId, Promise<TakenSheet | null>>;

async function takeShared(ids: readonly SheetId[]): Promise<Shared> {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return new Map([[only, takeIfThere(only)]]);
  try {
    const taken = await takeTogether(ids, 'all');
    return new Map(taken.map((sheet) => [sheet.id, Promise.resolve(sheet)]));
  } catch {
    // One of them is gone, or they are too much together: each on its own.
    return new Map();
  }
}

async function takeIfThere(id: SheetId): Promise<TakenSheet | null> {
  try {
    const [taken] = await takeAlone(id);
    return taken ?? null;
  } catch (error) {
    if (readFailure(error).code === 'ItemNotFound') return null;
    throw error;
  }
}
