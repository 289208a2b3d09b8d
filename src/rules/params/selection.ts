/** Rules about the selection form: who assesses what, and in which domain. */
export interface SelectionParams {
  'agency-missing': Readonly<Record<never, never>>;
  'process-missing': Readonly<Record<never, never>>;
  /** How many domains the form offers. */
  'domain-not-chosen': { readonly offered: number };
  /** The numbers of the domains that are ticked, in the order of the form. */
  'domain-several': { readonly numbers: readonly number[] };
}
