import type { ColumnRole, TableExtent } from './assessment';
import type { Factor } from './criteria';
import type { LinkedBy } from './linked-by';
import type { NineStepRole, NineStepTables } from './nine-step';
import type { Place } from './place';

/**
 * What was understood of one worksheet: its tables, its labels, and the rows that nothing was read
 * from. Rows and columns zero-based, both ends of an area or of rows included.
 */
export interface SheetExplanation {
  readonly sheet: string;
  readonly hidden: boolean;
  /** In reading order. */
  readonly tables: readonly ExplainedTable[];
  readonly labels: readonly ExplainedLabel[];
  /** Rows outside of the tables that hold something, but no label. */
  readonly skipped: readonly SkippedRows[];
}

export type ExplainedKind = TableExtent['kind'] | keyof NineStepTables | `${Factor}-criteria`;

export interface ExplainedTable {
  readonly kind: ExplainedKind;
  readonly area: ExplainedArea;
  /** First and last row of its headings. */
  readonly headings: { readonly firstRow: number; readonly lastRow: number };
  /** From left to right. */
  readonly columns: readonly ExplainedColumn[];
  /** How many items were read from it: risks, plan rows, meanings. */
  readonly items: number;
  readonly skipped: readonly SkippedRows[];
  /** Which assessment of the workbook it belongs to, counted from 0; `null` where it is part of none. */
  readonly assessment: number | null;
  /** Only for a table of scored risks: every one of them, in the order of the sheet. */
  readonly answers: readonly Answer[];
  /** Only for a measures table: first rows of what answers no risk. */
  readonly withoutRisk: readonly number[];
}

export interface ExplainedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What a column of any table holds. */
export type ExplainedRole = ColumnRole | Exclude<NineStepRole, 'values'> | 'event' | 'meaning';

export interface ExplainedColumn {
  readonly role: ExplainedRole;
  readonly column: number;
  /** The text that heads it, folded; '' where it has none of its own. */
  readonly heading: string;
}

/**
 * Why nothing, or nothing new, was read from a row:
 *
 * - `blank`: nothing in it, or only its number: ready to be filled
 * - `headings-repeated`: the headings again, as at a page break
 * - `between-pages`: a page's number, or its title and labels again, in the middle of a table
 * - `column-hints`: numbers of the columns, or hints at what to write, under the headings
 * - `continues`: goes on with the item of an earlier row
 * - `no-item`: a main step, or text that goes on with an item
 * - `signature`: a line to sign on
 * - `remark`: any other text
 */
export type SkippedWhy =
  | 'blank'
  | 'headings-repeated'
  | 'between-pages'
  | 'column-hints'
  | 'continues'
  | 'no-item'
  | 'signature'
  | 'remark';

/** Rows one under the other that were passed over for the same reason. */
export interface SkippedRows {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly why: SkippedWhy;
  /** Only for `continues`: the first row of the item. */
  readonly of: number | null;
}

/** A risk and what answers it; `null` where nothing does for certain. */
export interface Answer {
  /** The first row of the risk. */
  readonly row: number;
  /** Its order number and its words, as its cells have them; '' where they have none. */
  readonly risk: string;
  readonly plan: {
    readonly sheet: string;
    readonly row: number;
    readonly by: LinkedBy;
  } | null;
}

export type LabelKind =
  | 'agency'
  | 'process'
  | 'fiscal-year'
  | 'domain'
  | 'named-domain'
  | 'approval'
  | 'published'
  | 'publication-link';

/** What a label was read as. */
export interface ExplainedLabel {
  readonly kind: LabelKind;
  /** The cell of its value, or where that is to be written. */
  readonly place: Place;
  /** `null` where it is blank; of a domain its number and name. */
  readonly value: string | null;
  /** Only for a domain: whether it was chosen. */
  readonly ticked: boolean | null;
}
