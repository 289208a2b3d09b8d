import type { Form, FormChoices } from '../forms/form';
import type { SheetBlueprint } from './blueprint';
import { drawCriteria } from './drawing/criteria';
import { drawIssues } from './drawing/issues';
import type { SheetNames } from './drawing/layout';
import { drawingContext } from './drawing/layout';
import { drawMatrix } from './drawing/matrix';
import { drawPlan } from './drawing/plan';
import { drawSelection } from './drawing/selection';

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
  const filled = choices.sample ? withSample(form, choices) : choices;
  const context = drawingContext(form, filled, freeNames(form, takenNames));
  return [
    drawSelection(context),
    drawIssues(context),
    drawCriteria(context),
    drawMatrix(context),
    drawPlan(context),
  ];
}

/** What the person left open comes from the sample; what was chosen stays. */
function withSample(form: Form, choices: FormChoices): FormChoices {
  return {
    ...choices,
    agency: choices.agency.trim() || form.sample.agency,
    process: choices.process.trim() || form.sample.process,
    domain: choices.domain ?? form.sample.domain,
  };
}

/** Excel compares sheet names without regard to case. */
function freeNames(form: Form, takenNames: readonly string[]): SheetNames {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const names = namesWith(form, number === 1 ? '' : ` (${number})`);
    if (Object.values(names).every((name) => !taken.has(name.toLowerCase()))) return names;
  }
}

function namesWith(form: Form, suffix: string): SheetNames {
  const { selection, issues, criteria, matrix, plan } = form.sheets;
  return {
    selection: selection.sheetName + suffix,
    issues: issues.sheetName + suffix,
    criteria: criteria.sheetName + suffix,
    matrix: matrix.sheetName + suffix,
    plan: plan.sheetName + suffix,
  };
}
