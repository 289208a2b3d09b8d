import type { AgencyKindId } from './agency-types';
import { FORMS } from './editions';
import { tableOf } from './find-part';
import type { Form } from './form';

/**
 * Proposes an edition by what a person knows: the one issued for the year; otherwise the last
 * before it, which goes on until there is a new one; otherwise the first after it. Of two for one
 * year, the one made for the agency's own kind. A report on what was done is never the beginning.
 *
 * @param fiscalYear Buddhist era
 * @param kind `null` where it is not known: then only editions for agencies of all kinds
 */
export function proposeForm(fiscalYear: number, kind: AgencyKindId | null): Form {
  const fitting = FORMS.filter(
    (form) => isForKind(form, kind) && tableOf(form, 'follow-up') === null,
  );
  const newestFirst = [...fitting].sort(
    (a, b) => b.issuedFor - a.issuedFor || Number(isSpecial(b)) - Number(isSpecial(a)),
  );
  const goingOn = newestFirst.find(({ issuedFor }) => issuedFor <= fiscalYear);
  return goingOn ?? newestFirst.at(-1) ?? FORMS[0];
}

/** How the year that a form was issued for lies to the year that it is wanted for. */
export type YearFit = 'same' | 'earlier' | 'later';

/** @param fiscalYear Buddhist era */
export function yearFitOf({ issuedFor }: Form, fiscalYear: number): YearFit {
  if (issuedFor === fiscalYear) return 'same';
  return issuedFor < fiscalYear ? 'earlier' : 'later';
}

function isSpecial({ agencies }: Form): boolean {
  return agencies !== undefined;
}

function isForKind({ agencies }: Form, kind: AgencyKindId | null): boolean {
  return agencies === undefined || (kind !== null && agencies.includes(kind));
}
