import type { EditionId } from '../../assessment/assessment';
import type { AgencyKindId } from '../../forms/agency-types';
import { agencyKindOf } from '../../forms/agency-types';
import type { FormChoices } from '../../forms/choices';
import { FORMS } from '../../forms/editions';
import { entryFieldsOf } from '../../forms/find-part';
import type { CriteriaSetId, Form } from '../../forms/form';
import { proposeForm } from '../../forms/propose-form';
import type { DigitStyle } from '../../thai/digits';
import { fiscalYearOf, readFiscalYear } from '../../thai/fiscal-year';
import { cellText, nameProblemOf } from './name-problem';

/** What a person has typed and chosen so far; the fiscal year and the names may still be anything. */
export interface Draft extends Names {
  readonly fiscalYear: string;
  readonly kind: AgencyKindId | null;
  /** `null`: the one that is proposed. */
  readonly edition: EditionId | null;
  readonly workKind: string;
  readonly domain: number | null;
  readonly likelihoodCriteria: CriteriaSetId;
  readonly impactCriteria: CriteriaSetId;
  readonly digits: DigitStyle;
}

/** What is typed freely, for the forms that ask for it. */
export interface Names {
  readonly agency: string;
  readonly process: string;
  readonly ministry: string;
}

export const NAME_FIELDS: readonly (keyof Names)[] = ['ministry', 'agency', 'process'];

/** A draft that can be inserted as it is. */
export function defaultDraft(today: Date, agency: string, kind: AgencyKindId | null): Draft {
  return {
    agency,
    process: '',
    ministry: '',
    fiscalYear: String(fiscalYearOf(today)),
    kind,
    edition: null,
    workKind: '',
    domain: null,
    likelihoodCriteria: 'times-a-year',
    impactCriteria: 'other-harm',
    digits: 'thai',
  };
}

/** The edition that a draft is for, and the one proposed; while the year cannot be read, as of today. */
export function formsOf(
  { edition, fiscalYear, kind }: Draft,
  today: Date,
): { readonly form: Form; readonly proposed: Form; readonly fiscalYear: number } {
  const year = readFiscalYear(fiscalYear) ?? fiscalYearOf(today);
  const proposed = proposeForm(year, kind);
  const form = FORMS.find((each) => each.edition === edition) ?? proposed;
  return { form, proposed, fiscalYear: year };
}

/** Whether a draft can be inserted: its year and the names that the form asks for can be written. */
export function isReady(draft: Draft, form: Form): boolean {
  const asked = entryFieldsOf(form);
  const names = NAME_FIELDS.filter((field) => asked.has(field));
  return (
    readFiscalYear(draft.fiscalYear) !== null &&
    names.every((field) => nameProblemOf(draft[field]) === null)
  );
}

/** @param fiscalYear that of the draft, read */
export function choicesFrom(draft: Draft, fiscalYear: number, sample: boolean): FormChoices {
  const { agency, process, ministry, workKind, kind } = draft;
  return {
    agency: cellText(agency),
    process: cellText(process),
    more: {
      ministry: cellText(ministry),
      workKind,
      agencyKind: agencyKindOf(kind)?.type.name ?? '',
    },
    fiscalYear,
    domain: draft.domain,
    likelihoodCriteria: draft.likelihoodCriteria,
    impactCriteria: draft.impactCriteria,
    digits: draft.digits,
    sample,
  };
}

/** The choices for a worked example that nobody had to fill in anything for. */
export function sampleChoices(today: Date): FormChoices {
  return choicesFrom(defaultDraft(today, '', null), fiscalYearOf(today), true);
}
