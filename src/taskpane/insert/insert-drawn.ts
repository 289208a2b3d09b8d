import type { Answer, WorkbookHost } from '../../excel/host';
import type { SheetBlueprint } from '../../sheets/blueprint';

/**
 * Draws worksheets for the names that are taken, and adds them. Where somebody took one of the new
 * names in the meantime, they are drawn once more. Answers the names of the new sheets.
 */
export async function insertDrawn(
  host: WorkbookHost,
  draw: (taken: readonly string[]) => readonly SheetBlueprint[],
  isSecondTry = false,
): Promise<Answer<readonly string[]>> {
  const taken = await host.sheetNames();
  if (!taken.ok) return taken;
  const blueprints = draw(taken.value);
  const names = blueprints.map(({ name }) => name);
  const inserted = await host.insert(blueprints);
  if (inserted.ok) return { ok: true, value: names };
  if (inserted.problem.kind !== 'refused' || isSecondTry) return inserted;
  const now = await host.sheetNames();
  const isTaken =
    now.ok && now.value.some((name) => !taken.value.includes(name) && isIn(name, names));
  return isTaken ? insertDrawn(host, draw, true) : inserted;
}

/** Excel compares names of worksheets without regard to case. */
function isIn(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
