/** Rules about what a timeframe says. `written` is the cell's text without HTML; years are Buddhist era. */
export interface TimeframeParams {
  'timeframe-vague': { readonly written: string; readonly vagueness: 'duration' | 'ongoing' };
  'timeframe-outside-fiscal-year': {
    readonly written: string;
    readonly fiscalYear: number;
    /** Whether no day of it lies in the fiscal year. */
    readonly wholly: boolean;
  };
  'timeframe-reversed': { readonly written: string };
}
