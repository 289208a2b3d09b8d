import type { SheetBlueprint } from '../sheets/blueprint';
import { drawSheet, type PageSetUp } from './draw-sheet';
import type { Answer, HostProblem } from './host';
import type { OwnSheets } from './own-sheets';
import { done, failed, problemOf, readFailure } from './problem';
import { markUnfinished, takeAway } from './unfinished';

/**
 * Adds the sheets after the last one and shows the first, in one round trip. When anything fails on
 * the way, what was added is taken away again, in round trips of its own.
 */
export async function insertSheets(
  blueprints: readonly SheetBlueprint[],
  ownSheets: OwnSheets,
  pageSetUp: PageSetUp = 'whole',
): Promise<Answer<null>> {
  const token = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  try {
    for (const id of await drawAll(blueprints, token, pageSetUp)) ownSheets.added.add(id);
    return done(null);
  } catch (error) {
    const problem = await undo(error, token, ownSheets);
    if (problem === null) return done(null);
    // Where there is no printer Excel may refuse paper and margins: the forms are worth more.
    if (isPageSetUp(error) && pageSetUp === 'whole') {
      return insertSheets(blueprints, ownSheets, 'none');
    }
    return failed(problem);
  }
}

function drawAll(
  blueprints: readonly SheetBlueprint[],
  token: string,
  pageSetUp: PageSetUp,
): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    // All sheets first: the formulas of one may look at another.
    const drafts = blueprints.map((blueprint) => {
      const sheet = context.workbook.worksheets.add(blueprint.name);
      return { sheet, blueprint, unmark: markUnfinished(sheet, token) };
    });
    for (const { sheet, blueprint } of drafts) {
      drawSheet(sheet, blueprint, pageSetUp);
      sheet.load('id');
    }
    for (const { unmark } of drafts) unmark();
    const [first] = drafts;
    if (first) show(first.sheet, first.blueprint);
    await context.sync();
    return drafts.map(({ sheet }) => sheet.id);
  });
}

/** Last of all, and not worth losing the sheets for: it fails while another workbook has the focus. */
function show(sheet: Excel.Worksheet, { start }: SheetBlueprint): void {
  sheet.activate();
  sheet.getCell(start.row, start.column).select();
}

function isOnlyShowing(error: unknown): boolean {
  return /\.(?:activate|select)$/.test(readFailure(error).location);
}

function isPageSetUp(error: unknown): boolean {
  return readFailure(error).location.startsWith('PageLayout.');
}

/** `null` where the sheets are all there in spite of the error. */
async function undo(
  error: unknown,
  token: string,
  ownSheets: OwnSheets,
): Promise<HostProblem | null> {
  const problem = problemOf(error);
  try {
    const { removed, isLocked } = await takeAway(token, ownSheets);
    if (removed === 0 && isOnlyShowing(error)) return null;
    return isLocked ? { kind: 'workbook-protected' } : problem;
  } catch {
    // Excel does not answer at all (it refuses whole batches while a cell is being edited): then
    // nothing was added either.
    return problem;
  }
}
