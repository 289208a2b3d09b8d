import type { NoWords } from './no-words';

/** Rules about what is done with a plan: it is signed, published and followed up. */
export interface ReportingParams {
  /** The measure, without HTML. */
  'result-missing': { readonly measure: string };
  'publication-link-missing': NoWords;
  /** The measure in the words of each, without HTML. */
  'follow-up-measure-differs': { readonly planned: string; readonly reported: string };
  'signature-missing': NoWords;
}
