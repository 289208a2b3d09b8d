import type { EditionId } from '../assessment/assessment';
import type { Level } from '../assessment/level';
import type { RuleId, Severity } from '../rules/finding';

/**
 * What the checker reports: a public contract, read by other programs. Fields may be added to
 * version 1, never renamed, removed or given another meaning. Rows are numbered as in Excel, from 1.
 */
export interface Report {
  readonly version: 1;
  /** In the order they were named. */
  readonly files: readonly FileReport[];
}

/** `pass`: read, nothing at severity error. `fail`: read, something is. `message` says why a file was not read. */
export type FileReport = ReadFile | UnreadableFile;

interface FileContents {
  /** As it was named in the call. */
  readonly file: string;
  readonly assessments: readonly ReportedAssessment[];
  readonly risks: readonly ReportedRisk[];
  readonly findings: readonly ReportedFinding[];
}

export interface ReadFile extends FileContents {
  readonly status: 'pass' | 'fail';
}

export interface UnreadableFile extends FileContents {
  readonly status: 'unreadable';
  readonly message: string;
}

export interface ReportedAssessment {
  readonly edition: EditionId | null;
  /** '' where blank. */
  readonly agency: string;
  readonly process: string;
  /** Buddhist era. */
  readonly fiscalYear: number | null;
}

export interface ReportedRisk {
  readonly sheet: string;
  readonly row: number;
  /** As written, on one line; '' where blank. */
  readonly order: string;
  readonly step: string;
  readonly issue: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** Only for the nine-step method (`pacc-2561`), which has these instead: 1 to 3 each. */
  readonly necessity?: number | null;
  readonly severity?: number | null;
  /** Computed from the two factors, whatever the cells of score and level say. */
  readonly score: number | null;
  readonly level: Level | null;
  /** The row of the measures table that answers the risk, if any. */
  readonly plan: ReportedPlan | null;
}

/** Whether any line of the plan row names a measure, a timeframe, an owner. */
export interface ReportedPlan {
  readonly sheet: string;
  readonly row: number;
  readonly measure: boolean;
  readonly timeframe: boolean;
  readonly owner: boolean;
}

export interface ReportedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly message: string;
  /** Only where somebody ignored it: why. It does not count for the status then. */
  readonly ignored?: string;
  /** Only where somebody gave a reason to ignore what cannot be ignored: it counts all the same. */
  readonly reasonGiven?: string;
}
