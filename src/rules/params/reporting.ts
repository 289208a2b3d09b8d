/** Rules about what is done with a plan: it is signed, published and followed up. */
export interface ReportingParams {
  /** The measure, without HTML. */
  'result-missing': { readonly measure: string };
  'publication-link-missing': Readonly<Record<never, never>>;
  'signature-missing': Readonly<Record<never, never>>;
}
