import { fillingFor } from '../forms/choices';
import type { FormChoices } from '../forms/choices';
import type { Filling } from '../forms/filling';
import type { Form } from '../forms/form';
import type { FilledStep } from '../forms/nine-step-part';
import type { RuleId } from '../rules/finding';
import { asSnapshot } from '../sheets/as-snapshot';
import type { SheetBlueprint } from '../sheets/blueprint';
import { drawFilled } from '../sheets/draw';
import { readAssessments } from '../sheets/read';
import { toThaiDigits } from '../thai/digits';
import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import { MISTAKES } from './index';
import { changed } from './changed';
import type { Change, Mistake, MistakeSet, OwnRisk } from './mistake';
import { ownRowOf } from './own-row';

/** The sample of a form with mistakes in it. */
export interface DrawnMistakes {
  readonly sheets: readonly SheetBlueprint[];
  /** What finds them, once each. */
  readonly rules: readonly RuleId[];
}

/**
 * Draws the complete sample of a form with every mistake of a set that the form can have.
 *
 * @param takenNames the worksheet names that the workbook has already
 */
export function drawMistakes(
  form: Form,
  choices: FormChoices,
  set: MistakeSet,
  takenNames: readonly string[],
): DrawnMistakes {
  const ofSet = MISTAKES.filter((mistake) => mistake.set === set);
  // The first time to see which of them the form can have.
  const possible = plantAll(form, choices, ofSet, takenNames).planted.map(({ mistake }) => mistake);
  const { sheets, planted } = plantAll(form, choices, possible, takenNames);
  return {
    sheets: changed(
      sheets,
      planted.flatMap((each) => each.changes),
    ),
    rules: planted.flatMap(({ mistake }) => mistake.rules),
  };
}

/** The sets that have something of their own for a form. */
export function mistakeSetsOf(form: Form, choices: FormChoices): readonly MistakeSet[] {
  return ([1, 2] as const).filter((set) => drawMistakes(form, choices, set, []).rules.length > 0);
}

interface Planted {
  readonly mistake: Mistake;
  readonly changes: readonly Change[];
}

function plantAll(
  form: Form,
  choices: FormChoices,
  mistakes: readonly Mistake[],
  takenNames: readonly string[],
): { readonly sheets: readonly SheetBlueprint[]; readonly planted: readonly Planted[] } {
  const filling = withOwn(
    fillingFor(form, { ...choices, sample: true }),
    mistakes.flatMap(({ own }) => own),
    choices,
  );
  const sheets = drawFilled(form, filling, choices, takenNames);
  const [assessment] = readAssessments(sheets.map(asSnapshot));
  if (assessment === undefined) throw new RangeError(`cannot read the forms ${form.edition}`);
  const words = choices.digits === 'thai' ? toThaiDigits : (text: string): string => text;
  const planted = mistakes.flatMap((mistake): readonly Planted[] => {
    const own = mistake.own.map((risk) => ownRowOf(assessment, risk));
    const changes = mistake.plant({ assessment, own, fiscalYear: choices.fiscalYear, words });
    return changes === null ? [] : [{ mistake, changes }];
  });
  return { sheets, planted };
}

/** Adds risks to a sample; to one of the nine-step method, as main steps of one item each. */
function withOwn(
  sample: Filling,
  own: readonly OwnRisk[],
  { fiscalYear, digits }: FormChoices,
): Filling {
  const timeframe = writeFiscalYearPeriod(fiscalYear, digits);
  if (sample.nineStep !== undefined) {
    return {
      ...sample,
      nineStep: [...sample.nineStep, ...own.map((each) => asStep(each, timeframe))],
    };
  }
  const risks = own.map(({ measures, ...risk }) => ({
    ...risk,
    measures: measures.map((measure) => ({ ...measure, timeframe })),
  }));
  return { ...sample, risks: [...sample.risks, ...risks] };
}

function asStep({ step, issue, measures, item }: OwnRisk, timeframe: string): FilledStep {
  const [measure] = measures;
  const isPlanned = measure !== undefined;
  return {
    step,
    items: [
      {
        item: issue,
        factor: 'known',
        colour: isPlanned ? 'orange' : 'green',
        watch: isPlanned ? { necessity: 2, severity: 2, quality: 'fair' } : null,
        planned: isPlanned ? { measure: measure.measure, timeframe, owner: measure.owner } : null,
        ...item,
      },
    ],
  };
}
