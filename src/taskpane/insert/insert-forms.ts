import type { Answer, WorkbookHost } from '../../excel/host';
import type { FormChoices } from '../../forms/choices';
import type { Form } from '../../forms/form';
import { drawForms } from '../../sheets/draw';

/** Draws the forms under names that are free and adds them. Answers the names of the new sheets. */
export async function insertForms(
  host: WorkbookHost,
  form: Form,
  choices: FormChoices,
): Promise<Answer<readonly string[]>> {
  const taken = await host.sheetNames();
  if (!taken.ok) return taken;
  const blueprints = drawForms(form, choices, taken.value);
  const inserted = await host.insert(blueprints);
  if (!inserted.ok) return inserted;
  return { ok: true, value: blueprints.map((blueprint) => blueprint.name) };
}
