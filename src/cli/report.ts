import type { EditionId } from '../assessment/assessment';
import type { Level } from '../assessment/level';
import type {
  ExplainedKind,
  ExplainedRole,
  LabelKind,
  SkippedWhy,
} from '../assessment/explanation';
import type { LinkedBy } from '../assessment/linked-by';
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
  /** Only where it was asked for (`--explain`): what was understood of each sheet, in their order. */
  readonly explain?: readonly ReportedSheet[];
}

export interface ReadFile extends FileContents {
  readonly status: 'pass' | 'fail';
  /** Only where there are some: decisions to ignore a finding that is not found any more. They hide nothing. */
  readonly lapsed?: readonly ReportedLapse[];
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
  /** Only where there is a follow-up report: how many measures it names. */
  readonly measures?: number;
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

/** A decision to ignore that no longer applies: the finding was put right, or its row reworded or deleted. */
export interface ReportedLapse {
  readonly rule: RuleId;
  readonly sheet: string;
  /** A1 address at which it was found. */
  readonly cell: string;
  /** What it was about; '' where the decision says no more than the cell. */
  readonly about: string;
  readonly reason: string;
}

/** What was understood of a sheet. */
export interface ReportedSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly tables: readonly ReportedTable[];
  readonly labels: readonly ReportedLabel[];
  /** Rows outside of the tables that nothing was read from. */
  readonly skipped: readonly ReportedRows[];
}

export interface ReportedTable {
  readonly kind: ExplainedKind;
  /** A1 area, headings included. */
  readonly area: string;
  /** First and last row of the headings. */
  readonly headings: readonly [number, number];
  /** Which of the file's assessments it belongs to, counted from 1; `null` where it is part of none. */
  readonly assessment: number | null;
  readonly columns: readonly {
    readonly role: ExplainedRole;
    readonly column: string;
    readonly heading: string;
  }[];
  /** How many risks, plan rows, meanings … were read from it. */
  readonly items: number;
  readonly skipped: readonly ReportedRows[];
  /** Only of scored risks: each with the plan row that answers it; `none` where no plan row does for certain. */
  readonly answers?: readonly ReportedAnswer[];
  /** Only of a measures table: rows that answer no risk. */
  readonly withoutRisk?: readonly number[];
}

export type ReportedAnswer =
  | {
      readonly row: number;
      /** The risk's order number and words. */
      readonly risk: string;
      readonly by: LinkedBy;
      readonly plan: { readonly sheet: string; readonly row: number };
    }
  | { readonly row: number; readonly risk: string; readonly by: 'none'; readonly plan: null };

export interface ReportedRows {
  readonly from: number;
  readonly to: number;
  readonly why: SkippedWhy;
  /** Only for `continues`: the row of the item that these rows go on with. */
  readonly of?: number;
}

export interface ReportedLabel {
  readonly as: LabelKind;
  readonly cell: string;
  /** `null` where it is blank. */
  readonly value: string | null;
  /** Only of a domain. */
  readonly ticked?: boolean;
}
