import type { Level } from '../assessment/level';
import type { Rating } from '../assessment/matrix';
import type { FilledStep } from './nine-step-part';
import type { EntryField } from './part';

/**
 * What is written into a form, whatever its edition: what an edition does not ask for is left out
 * when it is drawn. `''` leaves a cell to be filled in the sheet.
 */
export interface Filling {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly entries: Readonly<Partial<Record<Exclude<EntryField, 'fiscalYear' | 'domain'>, string>>>;
  /** 1-based number of the domain to tick; `null` ticks none. */
  readonly domain: number | null;
  readonly risks: readonly FilledRisk[];
  /** The rows of a summary: which process of which unit is at risk. */
  readonly units: readonly { readonly unit: string; readonly process: string }[];
  /** The main steps of the nine-step method, for the form that has its tables. */
  readonly nineStep?: readonly FilledStep[];
}

/** One risk: its row in the tables of issues and scores, and a plan row for each of its measures. */
export interface FilledRisk {
  readonly step: string;
  readonly issue: string;
  readonly likelihood: Rating | null;
  readonly impact: Rating | null;
  /** Only of a report, which says what its plan came to without the ratings. */
  readonly level?: Level | null;
  /** Empty for a risk that needs no plan. */
  readonly measures: readonly FilledMeasure[];
}

export interface FilledMeasure {
  readonly measure: string;
  readonly method: string;
  readonly timeframe: string;
  readonly owner: string;
  /** In baht. */
  readonly budget?: number;
  readonly result?: string;
}
