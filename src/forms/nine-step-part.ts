import type { Band, Colour, NineStepTables, Quality, WatchRating } from '../assessment/nine-step';

/**
 * One of tables 1–5 of the nine-step method, an Excel table. Its columns are the first columns of
 * the sheet, one each; how they behave follows from their roles.
 */
export interface NineStepTablePart {
  readonly kind: 'nine-step';
  readonly table: keyof NineStepTables;
  readonly columns: readonly NineStepColumn[];
  /** Headings over several columns each; none, or all in one row. */
  readonly groups: readonly {
    readonly heading: string;
    readonly roles: readonly NineStepColumnRole[];
  }[];
  readonly readyRows: number;
}

export interface NineStepColumn {
  readonly role: NineStepColumnRole;
  /** The official heading, word for word; without regard to spaces at the end, which keep Excel's headings apart. */
  readonly heading: string;
}

/** What a column holds. Necessity and severity have a column for each rating, of which one is filled. */
export type NineStepColumnRole =
  | 'order'
  | 'item'
  | 'known'
  | 'unknown'
  | Colour
  | NecessityRole
  | SeverityRole
  | 'total'
  | 'quality'
  | Band
  | 'measure'
  | 'timeframe'
  | 'owner';

export type NecessityRole = `necessity-${WatchRating}`;
export type SeverityRole = `severity-${WatchRating}`;

/** The official words of คุณภาพการจัดการ. Source 004, step 4. */
export const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
  good: 'ดี',
  fair: 'พอใช้',
  weak: 'อ่อน',
};

/** The 3×3 matrix of necessity and severity, with the total and its band in each cell. Takes four columns. */
export interface WatchMatrixPart {
  readonly kind: 'watch-matrix';
}

/** What is written into tables 1–5: a main step and the items under it. */
export interface FilledStep {
  readonly step: string;
  readonly items: readonly FilledItem[];
}

/** One item; tables 2–5 have it with its number, which follows from its place. */
export interface FilledItem {
  readonly item: string;
  readonly factor: 'known' | 'unknown';
  readonly colour: Colour | null;
  /** `null` for an item that is not carried on to tables 3 and 4. */
  readonly watch: FilledWatch | null;
  /** `null` for an item that is not planned for. */
  readonly planned: FilledEvent | null;
}

export interface FilledWatch {
  readonly necessity: WatchRating | null;
  readonly severity: WatchRating | null;
  readonly quality: Quality | null;
}

export interface FilledEvent {
  readonly measure: string;
  readonly timeframe: string;
  readonly owner: string;
}
