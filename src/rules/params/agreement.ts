import type { RiskWords } from './risk-words';

/** Rules about the tables of an assessment: whether one says the same as the next. */
export interface AgreementParams {
  'plan-row-unmatched': RiskWords;
  'row-dropped': RiskWords & {
    /** The steps (and tables of the nine-step method) that have the item and that lack it, from 1. */
    readonly from: number;
    readonly to: number;
  };
  'duplicate-risk': RiskWords & {
    /** The number of the row that says the same, from 1. */
    readonly firstRow: number;
  };
  'step-text-differs': Difference;
  'issue-text-differs': Difference;
}

/** One item under different words in two tables. Both texts folded. */
export interface Difference extends RiskWords {
  /** What the earlier table says. */
  readonly earlier: string;
  /** What the later table says, in the cell that the finding points at. */
  readonly later: string;
  /** Which table the later one is. */
  readonly table: 'scored' | 'plan';
}
