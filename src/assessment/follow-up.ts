import type { Field } from './field';
import type { Level } from './level';

/**
 * One row of a follow-up report (แบบรายงานผลการดำเนินการ): what was done about the measures of a
 * step. Source 001.
 */
export interface FollowUpRow {
  readonly sheet: string;
  /** Zero-based row of its first line. */
  readonly row: number;
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
  readonly writtenLevel: Field<Level>;
  /** Never empty. One result that a merge stretches over several measures has the same place in each. */
  readonly measures: readonly [FollowUpMeasure, ...FollowUpMeasure[]];
}

export interface FollowUpMeasure {
  /** Zero-based row. */
  readonly row: number;
  readonly measure: Field<string>;
  readonly result: Field<string>;
}
