import type { Answer, IdentifiedSheet, SheetId, WorkbookChange, WorkbookHost } from '../excel/host';

/** What of a workbook has to be read. */
export type ReadTarget = 'everything' | ReadonlySet<SheetId>;

export const NOTHING: ReadTarget = new Set();

/** What has to be read after one more change. */
export function and(target: ReadTarget, change: WorkbookChange): ReadTarget {
  return target === 'everything' || change.kind === 'structure'
    ? 'everything'
    : new Set([...target, change.id]);
}

/** The sheets of the workbook after reading again what is asked for, and no more where that is enough. */
export async function readSheets(
  host: WorkbookHost,
  known: readonly IdentifiedSheet[],
  target: ReadTarget,
): Promise<Answer<readonly IdentifiedSheet[]>> {
  if (target === 'everything') return host.read();
  if ([...target].some((id) => !known.some((sheet) => sheet.id === id))) return host.read();
  // All in the same moment: the host then reads them together.
  const answers = new Map(
    await Promise.all([...target].map(async (id) => [id, await host.readSheet(id)] as const)),
  );
  const sheets: IdentifiedSheet[] = [];
  for (const sheet of known) {
    const answer = answers.get(sheet.id);
    if (answer?.ok === false) return answer;
    const now = answer === undefined ? sheet : answer.value;
    if (now !== null) sheets.push(now);
  }
  return { ok: true, value: sheets };
}
