import type { DigitStyle } from '../thai/digits';
import type { Filling } from './filling';
import type { CriteriaSetId, Form } from './form';

/** How a form is written, whatever is written into it. */
export interface FormLook {
  readonly digits: DigitStyle;
  readonly likelihoodCriteria: CriteriaSetId;
  readonly impactCriteria: CriteriaSetId;
}

/** What a person chooses before the forms are inserted. */
export interface FormChoices extends FormLook {
  /** '' leaves it to be filled in the sheet. */
  readonly agency: string;
  readonly process: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** 1-based number of the domain to tick; `null` ticks none. */
  readonly domain: number | null;
  /** Fill in a fully worked example. */
  readonly sample: boolean;
}

/** What is written for a person's choices. What they left open comes from the sample, if they want it. */
export function fillingFor(form: Form, choices: FormChoices): Filling {
  const { agency, process, fiscalYear, domain, digits } = choices;
  if (!choices.sample) {
    return { fiscalYear, entries: { agency, process }, domain, risks: [], units: [] };
  }
  const sample = form.sample(fiscalYear, digits);
  return {
    ...sample,
    entries: {
      ...sample.entries,
      ...(agency.trim() !== '' && { agency }),
      ...(process.trim() !== '' && { process }),
    },
    domain: domain ?? sample.domain,
  };
}
