import type { FormChoices } from '../../forms/choices';
import type { CriteriaSetId } from '../../forms/form';
import type { DigitStyle } from '../../thai/digits';
import { fiscalYearOf, readFiscalYear } from '../../thai/fiscal-year';
import { fold } from '../../thai/text';

/** What a person has typed and chosen so far; the fiscal year may still be anything. */
export interface Draft {
  readonly agency: string;
  readonly process: string;
  readonly fiscalYear: string;
  readonly domain: number | null;
  readonly likelihoodCriteria: CriteriaSetId;
  readonly impactCriteria: CriteriaSetId;
  readonly digits: DigitStyle;
}

/** A draft that can be inserted as it is. */
export function defaultDraft(today: Date, agency: string): Draft {
  return {
    agency,
    process: '',
    fiscalYear: String(fiscalYearOf(today)),
    domain: null,
    likelihoodCriteria: 'times-a-year',
    impactCriteria: 'other-harm',
    digits: 'thai',
  };
}

/** A draft whose fiscal year can be read. */
export interface ReadyDraft extends Omit<Draft, 'fiscalYear'> {
  readonly fiscalYear: number;
}

/** The draft with its fiscal year read; `null` where that is no year a form may be for. */
export function readDraft(draft: Draft): ReadyDraft | null {
  const fiscalYear = readFiscalYear(draft.fiscalYear);
  return fiscalYear === null ? null : { ...draft, fiscalYear };
}

export function choicesFrom(draft: ReadyDraft, sample: boolean): FormChoices {
  return { ...draft, agency: cellText(draft.agency), process: cellText(draft.process), sample };
}

/** Text for a cell. Excel would take one that starts with these signs for a formula. */
function cellText(typed: string): string {
  return fold(typed).replace(/^[=+\-@\s]+/, '');
}

/** The choices for a worked example that nobody had to fill in anything for. */
export function sampleChoices(today: Date): FormChoices {
  return choicesFrom({ ...defaultDraft(today, ''), fiscalYear: fiscalYearOf(today) }, true);
}
