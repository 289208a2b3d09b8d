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
  /** What else the form asks for outside its tables; '' as for the two above. */
  readonly more?: Omit<Filling['entries'], 'agency' | 'process'>;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** 1-based number of the domain to tick; `null` ticks none. */
  readonly domain: number | null;
  /** Fill in a fully worked example. */
  readonly sample: boolean;
}

/** What is written for a person's choices. What they left open comes from the sample, if they want it. */
export function fillingFor(form: Form, choices: FormChoices): Filling {
  const { agency, process, more, fiscalYear, digits } = choices;
  // One chosen for another edition may be beyond those of this one.
  const domain = form.domains[(choices.domain ?? 0) - 1] === undefined ? null : choices.domain;
  const entries = { ...more, agency, process };
  if (!choices.sample) return { fiscalYear, entries, domain, risks: [], units: [] };
  const sample = form.sample(fiscalYear, digits);
  return {
    ...sample,
    entries: { ...sample.entries, ...withoutBlanks(entries) },
    domain: domain ?? sample.domain,
  };
}

function withoutBlanks(entries: Filling['entries']): Filling['entries'] {
  return Object.fromEntries(Object.entries(entries).filter(([, text]) => text.trim() !== ''));
}
