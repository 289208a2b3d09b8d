import type { Criteria } from './criteria';
import type { Field } from './field';
import type { FollowUpRow } from './follow-up';
import type { Level } from './level';
import type { Rating } from './matrix';
import type { NineStep } from './nine-step';
import type { Place } from './place';
import type { Publication } from './publication';

/** The editions of official forms that this project knows. Public: scripts see these names. */
export type EditionId = 'pacc-2569' | 'bma-2568' | 'pacc-2566' | 'follow-up-2566' | 'pacc-2561';

/**
 * One unit's whole set of forms for one process or project (การประเมินความเสี่ยงการทุจริต),
 * as read from a workbook.
 */
export interface Assessment {
  /** The official forms it follows; `null` where they are recognised but their edition is not certain. */
  readonly edition: EditionId | null;
  /** ชื่อหน่วยงาน */
  readonly agency: Field<string>;
  /** ชื่อกระบวนการ/โครงการ */
  readonly process: Field<string>;
  /** ปีงบประมาณ, Buddhist era */
  readonly fiscalYear: Field<number>;
  /** ประเภทความเสี่ยง ด้านที่ … */
  readonly domains: readonly DomainChoice[];
  /** What the cell says in which a proposal names its domain (source 000). */
  readonly proposedDomain: Field<string>;
  /** The rows of a list of issues without scores (step 2 of edition `bma-2568`). */
  readonly listed: readonly ListedIssue[];
  readonly criteria: readonly Criteria[];
  /** The rows of the scored table, in the order of the sheet. */
  readonly risks: readonly Risk[];
  /** The rows of the measures table (ขั้นตอนที่ ๕), in the order of the sheet. */
  readonly plan: readonly PlanRow[];
  readonly followUp: readonly FollowUpRow[];
  /** `null` where the forms say nothing of it. */
  readonly publication: Publication | null;
  /** `null` unless the forms are those of the nine-step method. */
  readonly nineStep: NineStep | null;
  readonly signatures: readonly Signature[];
  /** All other lines of text that stand with the forms. */
  readonly remarks: readonly Remark[];
  /** Where the tables lie, for whoever wants to write into them. */
  readonly tables: readonly TableExtent[];
}

/** One of the domains (ด้านที่ …) offered on the selection form. */
export interface DomainChoice {
  /** The cell that carries the tick. */
  readonly place: Place;
  /** 1 for ด้านที่ ๑ … */
  readonly number: number;
  readonly label: string;
  readonly ticked: boolean;
}

/** One row of a list of issues that are scored elsewhere. */
export interface ListedIssue {
  readonly sheet: string;
  /** Zero-based row of its first line. */
  readonly row: number;
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
}

/** A line to sign on: a name, a position, a date. */
export interface Signature {
  readonly place: Place;
  readonly text: string;
  /** Whether anything stands on the line. */
  readonly signed: boolean;
}

/** A cell outside the tables and labels. */
export interface Remark {
  readonly place: Place;
  readonly text: string;
}

/** One row of the assessment: a step, an issue, its likelihood and impact (ประเด็นความเสี่ยง). */
export interface Risk {
  readonly sheet: string;
  /** Zero-based row of its first line. */
  readonly row: number;
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
  readonly likelihood: Field<Rating>;
  readonly impact: Field<Rating>;
  /** What the score column says, which may be wrong. */
  readonly writtenScore: Field<number>;
  /** What the level column says, which may be wrong. */
  readonly writtenLevel: Field<Level>;
  /** Computed from likelihood and impact; `null` while one of them is missing. */
  readonly score: number | null;
  /** Computed from {@link score}. */
  readonly level: Level | null;
  /** The formulas of the score cell and of the level cell; `null` where a value was typed. */
  readonly formulas: { readonly score: string | null; readonly level: string | null };
  /** Whether its row or its sheet is hidden. */
  readonly hidden: boolean;
  /** The row of the measures table that answers this risk; `null` where none does for certain. */
  readonly plan: PlanRow | null;
}

/** One risk of the measures table (มาตรการควบคุมความเสี่ยง), with one or more measures. */
export interface PlanRow {
  readonly sheet: string;
  /** Zero-based row of its first line. */
  readonly row: number;
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
  readonly writtenLevel: Field<Level>;
  /** Whether its row or its sheet is hidden. */
  readonly hidden: boolean;
  /** Never empty: the row's own line first, then the lines that continue it. */
  readonly measures: readonly [PlanMeasure, ...PlanMeasure[]];
}

/** One line of a plan row. A cell that a merge covers has the value and the place of the merge's first cell. */
export interface PlanMeasure {
  /** Zero-based row. */
  readonly row: number;
  readonly measure: Field<string>;
  readonly method: Field<string>;
  readonly timeframe: Field<string>;
  readonly owner: Field<string>;
  readonly budget: Field<string>;
}

/** A table found on a sheet. Rows and columns zero-based; `lastRow` is its last row, blank ready rows included. */
export interface TableExtent {
  readonly kind: 'issues' | 'scored' | 'plan' | 'follow-up';
  readonly sheet: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The blank rows that are ready to be filled. */
  readonly emptyRows: readonly number[];
  /** Zero-based column of each role that the table has. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** What a column of a form holds. */
export type ColumnRole =
  | 'order'
  | 'step'
  | 'issue'
  | 'likelihood'
  | 'impact'
  | 'score'
  | 'level'
  | 'measure'
  | 'method'
  | 'timeframe'
  | 'owner'
  | 'budget'
  | 'result';
