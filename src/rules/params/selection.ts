import type { NoWords } from './no-words';

/** Rules about the selection form: who assesses what, and in which domain. */
export interface SelectionParams {
  'agency-missing': NoWords;
  'process-missing': NoWords;
  /** How many domains the form offers; `null` where it has a cell to name one. */
  'domain-not-chosen': { readonly offered: number | null };
  /** The numbers of the domains that are ticked, in the order of the form. */
  'domain-several': { readonly numbers: readonly number[] };
}
