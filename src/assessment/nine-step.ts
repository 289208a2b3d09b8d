import type { Field } from './field';

/**
 * The tables of the nine-step method of edition `pacc-2561`. Source 004, tables 1–5. Each row is an
 * item (`๒.๑ …`) under a main step; main steps alone are no rows here. A table that the workbook
 * does not hold is empty.
 */
export interface NineStepTables {
  /** Table 1: every known and unknown factor. */
  readonly factors: readonly FactorRow[];
  readonly status: readonly StatusRow[];
  readonly watch: readonly WatchRow[];
  readonly control: readonly ControlRow[];
  /** Table 5: the events that are planned for. */
  readonly planned: readonly PlannedEvent[];
}

/** The tables, and each item followed through them. */
export interface NineStep extends NineStepTables {
  readonly items: readonly Item[];
  /** Of the tables that stand on a sheet. */
  readonly extents: NineStepExtents;
}

export type NineStepExtents = Readonly<Partial<Record<keyof NineStepTables, NineStepExtent>>>;

/** Where a table lies, for whoever wants to write into it. Rows and columns zero-based. */
export interface NineStepExtent {
  readonly sheet: string;
  /** The column of the numbers of main steps; `null` where the table has none. */
  readonly order: number | null;
  /** The column of the items' words. */
  readonly words: number;
  readonly firstRow: number;
  /** The last row that says anything; the one above `firstRow` where none does. */
  readonly lastRow: number;
  /** The blank rows under `lastRow` that are ready to be filled. */
  readonly emptyRows: readonly number[];
}

/** One item as it stands in each table; `null` where that table does not have it for certain. */
export interface Item {
  readonly factor: FactorRow | null;
  readonly status: StatusRow | null;
  readonly watch: WatchRow | null;
  readonly control: ControlRow | null;
  readonly planned: PlannedEvent | null;
}

/** The main step that a row stands under. */
export interface MainStep {
  /** `๓` as 3; `null` where it has no number. */
  readonly number: number | null;
  /** Folded, without its number; '' where the table names none. */
  readonly text: string;
}

export interface ItemRow {
  readonly sheet: string;
  /** Zero-based; where an item's marks stand under its text, the row of the marks. */
  readonly row: number;
  readonly step: MainStep;
  /** `๒.๑` with Arabic digits; '' where the item has no number. */
  readonly number: string;
  /** Its words without its number; `text` is the whole cell, which may hold more than this item. */
  readonly item: Field<string>;
}

/** Table 1: a factor that is known from the past, or one that is only foreseen. */
export interface FactorRow extends ItemRow {
  readonly kind: 'known' | 'unknown';
}

/** The colours of table 2, lowest first: เขียว, เหลือง, ส้ม, แดง. */
export const COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

/** Whether table 2 sends an item of this colour on to table 3. Source 004, step 3. */
export function isCarriedOn(colour: Colour): boolean {
  return colour === 'orange' || colour === 'red';
}

/** Table 2: traffic-light status, one tick of four. */
export interface StatusRow extends ItemRow {
  readonly ticks: Readonly<Record<Colour, Field<true>>>;
}

/** 1 to 3: of necessity and of severity in table 3. */
export const WATCH_RATINGS = [1, 2, 3] as const;
export type WatchRating = (typeof WATCH_RATINGS)[number];

/** Table 3: necessity of watching × severity. */
export interface WatchRow extends ItemRow {
  readonly necessity: Field<WatchRating>;
  readonly severity: Field<WatchRating>;
  readonly writtenTotal: Field<number>;
  /** Computed; `null` while one of the two is missing. */
  readonly total: number | null;
}

export const BANDS = ['low', 'medium', 'high'] as const;
export type Band = (typeof BANDS)[number];

/** The band of a total: 1–3 low, 4–6 medium, 9 high. 7 and 8 cannot occur. Source 004, table 4. */
export function bandOf(total: number): Band {
  return total >= 7 ? 'high' : total >= 4 ? 'medium' : 'low';
}

export const QUALITIES = ['good', 'fair', 'weak'] as const;
/** คุณภาพการจัดการ: ดี, พอใช้, อ่อน. */
export type Quality = (typeof QUALITIES)[number];

/** Table 4: control quality, and the total under low, medium or high. */
export interface ControlRow extends ItemRow {
  readonly quality: Field<Quality>;
  readonly values: Readonly<Record<Band, Field<number>>>;
}

/** Table 5: one event and its measures. */
export interface PlannedEvent extends ItemRow {
  readonly measure: Field<string>;
  readonly timeframe: Field<string>;
  readonly owner: Field<string>;
}

/** The lowest total that must be planned for. Source 004, step 5. */
export const PLANNED_FROM = 4;

/** What a heading of tables 1–4 stands over. Source 004. */
export type NineStepRole =
  | 'order'
  | 'item'
  | FactorRow['kind']
  | Colour
  | 'necessity'
  | 'severity'
  | 'total'
  | 'quality'
  | 'values'
  | Band;
