import type { Answer, WorkbookHost } from '../../excel/host';
import type { FormChoices } from '../../forms/choices';
import type { Form } from '../../forms/form';
import type { SheetBlueprint } from '../../sheets/blueprint';
import { drawForms } from '../../sheets/draw';

/** Draws the forms under names that are free and adds them. Answers the names of the new sheets. */
export function insertForms(
  host: WorkbookHost,
  form: Form,
  choices: FormChoices,
): Promise<Answer<readonly string[]>> {
  return insertDrawn(host, (taken) => drawForms(form, choices, taken));
}

/**
 * Draws worksheets for the names that are taken, and adds them. Where somebody took one of the new
 * names in the meantime, they are drawn once more.
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
