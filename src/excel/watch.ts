import { GatheredChanges } from './gathered-changes';
import type { Answer, WorkbookChange } from './host';
import type { OwnSheets } from './own-sheets';
import { answerTo } from './problem';

/**
 * Tells of every change that this add-in did not make itself, in one round trip to start. The
 * answer is a function that stops it.
 */
export function watchWorkbook(
  onChange: (change: WorkbookChange) => void,
  ownSheets: OwnSheets,
): Promise<Answer<() => void>> {
  const changes = new GatheredChanges(onChange, ownSheets);
  return answerTo(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [...watchCells(worksheets, changes), ...watchSheets(worksheets, changes)];
      await context.sync();
      return () => {
        changes.stop();
        // A handler can be removed only in the context that added it. Excel may be gone by then.
        removeAll(context, handlers).catch(() => undefined);
      };
    }),
  );
}

interface Handler {
  remove(): void;
}

function removeAll(added: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  return Excel.run(added, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Office.js wants handlers that answer a promise. */
function noting<E>(note: (event: E) => void): (event: E) => Promise<void> {
  return (event) => {
    note(event);
    return Promise.resolve();
  };
}

function watchCells(
  worksheets: Excel.WorksheetCollection,
  changes: GatheredChanges,
): readonly Handler[] {
  return [
    worksheets.onChanged.add(
      noting((event) => {
        if (!isOwn(event)) changes.edited(event.worksheetId, event.source === 'Remote');
      }),
    ),
    worksheets.onCalculated.add(noting((event) => changes.calculated(event.worksheetId))),
  ];
}

function watchSheets(
  worksheets: Excel.WorksheetCollection,
  changes: GatheredChanges,
): readonly Handler[] {
  const basic = [
    worksheets.onAdded.add(noting((event) => changes.added(event.worksheetId))),
    worksheets.onDeleted.add(noting((event) => changes.removed(event.worksheetId))),
  ];
  const tell = noting(() => changes.rearranged());
  return [
    ...basic,
    ...ifKnown(() => worksheets.onNameChanged.add(tell)),
    ...ifKnown(() => worksheets.onMoved.add(tell)),
    ...ifKnown(() => worksheets.onVisibilityChanged.add(tell)),
  ];
}

/**
 * For events above the floor (1.17, on the web before that). Where Excel does not know them "check
 * now" stands in; an older Office.js throws although Excel would.
 */
function ifKnown(add: () => Handler): readonly Handler[] {
  const { requirements } = Office.context;
  const isKnown =
    requirements.isSetSupported('ExcelApi', '1.17') ||
    requirements.isSetSupported('ExcelApiOnline', '1.1');
  if (!isKnown) return [];
  try {
    return [add()];
  } catch {
    return [];
  }
}

function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === 'ThisLocalAddin';
}
