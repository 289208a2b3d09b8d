import type { FormChoices, FormLook } from '../forms/choices';
import { fillingFor } from '../forms/choices';
import type { Filling } from '../forms/filling';
import type { Form } from '../forms/form';
import type { SheetBlueprint } from './blueprint';
import { settingOf } from './drawing/setting';
import { drawSheet, laySheet, placesOf } from './drawing/stack';

/**
 * Draws an edition's forms as worksheets, in their official order.
 *
 * @param takenNames the worksheet names that the workbook has already; a set that meets one of them
 *   gets a number behind every name, so that the sheets of a set are seen to belong together
 */
export function drawForms(
  form: Form,
  choices: FormChoices,
  takenNames: readonly string[],
): readonly SheetBlueprint[] {
  return drawFilled(form, fillingFor(form, choices), choices, takenNames);
}

/** The same with anything written into the forms. */
export function drawFilled(
  form: Form,
  filling: Filling,
  look: FormLook,
  takenNames: readonly string[],
): readonly SheetBlueprint[] {
  const suffix = freeSuffix(form, takenNames);
  const sheets = form.sheets.map((sheet) =>
    laySheet(settingOf(form, filling, look, sheet, sheet.sheetName + suffix)),
  );
  const places = placesOf(sheets);
  return sheets.map((sheet) => drawSheet(sheet, places));
}

/** What makes the names of all sheets free. Excel compares them without regard to case. */
function freeSuffix(form: Form, takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const isTaken = form.sheets.some(({ sheetName }) =>
      taken.has((sheetName + suffix).toLowerCase()),
    );
    if (!isTaken) return suffix;
  }
}
