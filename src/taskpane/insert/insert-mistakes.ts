import type { Answer, WorkbookHost } from '../../excel/host';
import type { FormChoices } from '../../forms/choices';
import type { Form } from '../../forms/form';
import { drawMistakes } from '../../mistakes/draw-mistakes';
import type { MistakeSet } from '../../mistakes/mistake';
import { insertDrawn } from './insert-drawn';

/** Draws the sample with mistakes under names that are free and adds it. Answers the names of the new sheets. */
export function insertMistakes(
  host: WorkbookHost,
  form: Form,
  choices: FormChoices,
  set: MistakeSet,
): Promise<Answer<readonly string[]>> {
  return insertDrawn(host, (taken) => drawMistakes(form, choices, set, taken).sheets);
}
