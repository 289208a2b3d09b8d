import type { RiskWords } from './risk-words';

/** Rules about what should not be in forms that others will read. */
export interface PublishingParams {
  /** `written`: the words that were left and what follows them. `kind`: dots to write on, words that say what to write, or an example. */
  'placeholder-left': {
    readonly written: string;
    readonly kind: 'leader' | 'instruction' | 'sample';
  };
  /** The number or address itself is not repeated. */
  'personal-data': { readonly kind: 'citizen-number' | 'phone' | 'e-mail' };
  'hidden-risk': RiskWords & {
    readonly table: 'scored' | 'plan';
    /** How many rows this is said of: all of the table, or one. */
    readonly rows: number;
  };
  /** The text as it is without its HTML. */
  'html-left': { readonly bare: string };
}
