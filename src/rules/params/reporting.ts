import type { NoWords } from './no-words';

/** Rules about what is done with a plan: it is signed, published and followed up. */
export interface ReportingParams {
  /** The measure, without HTML. */
  'result-missing': { readonly measure: string };
  'publication-link-missing': NoWords;
  'signature-missing': NoWords;
}
