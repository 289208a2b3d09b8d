import type { ColumnRole, TableExtent } from '../assessment/assessment';
import type { Factor } from '../assessment/criteria';
import type { Level } from '../assessment/level';
import type { NineStepTablePart, WatchMatrixPart } from './nine-step-part';

/**
 * One part of a worksheet of a form. Parts are stacked downwards over the columns of their sheet;
 * all texts are official, word for word, with Arabic digits (drawn in the chosen ones).
 */
export type FormPart =
  | GapPart
  | LinePart
  | LabelledPart
  | EntriesPart
  | DomainsPart
  | TablePart
  | CriteriaDownPart
  | CriteriaAcrossPart
  | MatrixPart
  | LegendPart
  | SignaturesPart
  | NineStepTablePart
  | WatchMatrixPart;

/** An empty row. */
export interface GapPart {
  readonly kind: 'gap';
}

/** A line over the whole width: a title, the heading of a step, a label with what was entered elsewhere. */
export interface LinePart {
  readonly kind: 'line';
  readonly look: 'title' | 'step' | 'bold' | 'plain';
  readonly text: readonly LinePiece[];
}

/** A label in the first column and, beside it, words that repeat entries: blank until the entries are made. */
export interface LabelledPart {
  readonly kind: 'labelled';
  readonly label: string;
  readonly text: readonly LinePiece[];
}

/** Words, or what the cell of an entry says (leaders where it says nothing). */
export type LinePiece = string | { readonly entry: EntryField };

/** What is asked for outside the tables, one cell each. */
export type EntryField =
  /** ปีงบประมาณ, Buddhist era */
  | 'fiscalYear'
  /** ชื่อหน่วยงาน */
  | 'agency'
  /** ชื่อกระบวนการ/โครงการ, or ชื่อความเสี่ยง in edition `pacc-2566` */
  | 'process'
  /** The domain named in one cell, where it is not ticked */
  | 'domain'
  /** ศปท. กระทรวง */
  | 'ministry'
  /** ประเภทหน่วยงาน */
  | 'agencyKind'
  /** กระบวนการ or โครงการ */
  | 'workKind'
  /** การอนุมัติของผู้บริหาร */
  | 'approval'
  /** การเผยแพร่ในเว็บไซต์หน่วยงาน */
  | 'published'
  /** Link เผยแพร่ */
  | 'link';

/** Labels with a cell each for what they ask: beside the label, or under it. */
export interface EntriesPart {
  readonly kind: 'entries';
  readonly direction: 'down' | 'across';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly field: EntryField;
  readonly label: string;
  /** What the form lets choose from; of a domain, its domains. Together at most 255 characters. */
  readonly options?: readonly string[];
  /** Across: how many columns of the sheet it takes; one unless said. */
  readonly span?: number;
}

/** The domains of the form with a box to tick each. */
export interface DomainsPart {
  readonly kind: 'domains';
  readonly heading: string;
  /** Beside the heading; '' for none. */
  readonly note: string;
}

/** What a table lists. `summary`: one process at risk for each unit. */
export type TableKind = TableExtent['kind'] | 'summary';

/**
 * What a column of a form's table holds. How a column behaves (running number, drop-down, formula,
 * colour) follows from its role and the kind of its table.
 */
export type FormRole =
  | ColumnRole
  | 'process'
  | 'unit'
  /** ชื่อความเสี่ยง: the process again, in front of the first row */
  | 'assessed';

/** An Excel table. Its columns are the first columns of the sheet, one each. */
export interface TablePart {
  readonly kind: 'table';
  readonly table: TableKind;
  readonly columns: readonly FormColumn[];
  /** Headings over several columns each; none, or all in one row. */
  readonly groups: readonly ColumnGroup[];
  /** The rows offered ready to be filled; more are added by typing under the last. */
  readonly readyRows: number;
}

export interface FormColumn {
  readonly role: FormRole;
  /** The official heading, word for word. */
  readonly heading: string;
}

/** A heading over several neighbouring columns. */
export interface ColumnGroup {
  readonly heading: string;
  readonly roles: readonly FormRole[];
}

/**
 * What the ratings 5 to 1 of a factor mean, downwards. Three headings: rating, word, meaning; one:
 * over rating and meaning.
 */
export interface CriteriaDownPart {
  readonly kind: 'criteria-down';
  readonly factor: Factor;
  readonly title: string;
  readonly headings: readonly [rating: string, word: string, meaning: string] | readonly [string];
}

/** What the ratings 1 to 5 of the factors mean, in a column each. */
export interface CriteriaAcrossPart {
  readonly kind: 'criteria-across';
  readonly corner: string;
  readonly factors: readonly { readonly factor: Factor; readonly label: string }[];
}

/** The 5×5 matrix, with the number of the scored table's risks in each cell. Takes six columns. */
export interface MatrixPart {
  readonly kind: 'matrix';
}

/** What the colours mean, in the official order. */
export interface LegendPart {
  readonly kind: 'legend';
  readonly lines: readonly { readonly level: Level; readonly text: string }[];
}

/** Blocks to sign, side by side. */
export interface SignaturesPart {
  readonly kind: 'signatures';
  readonly blocks: readonly SignatureBlock[];
}

export interface SignatureBlock {
  /** Zero-based first column, and how many it takes. */
  readonly column: number;
  readonly columns: number;
  readonly lines: readonly string[];
}
