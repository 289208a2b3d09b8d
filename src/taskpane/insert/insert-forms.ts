import type { Answer, WorkbookHost } from '../../excel/host';
import type { FormChoices } from '../../forms/choices';
import type { Form } from '../../forms/form';
import { drawForms } from '../../sheets/draw';
import { insertDrawn } from './insert-drawn';

/** Draws the forms under names that are free and adds them. Answers the names of the new sheets. */
export function insertForms(
  host: WorkbookHost,
  form: Form,
  choices: FormChoices,
): Promise<Answer<readonly string[]>> {
  return insertDrawn(host, (taken) => drawForms(form, choices, taken));
}
