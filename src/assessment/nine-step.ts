import type { Field } from './field';

/**
 * The tables of the nine-step method of edition `pacc-2561`. Source 004, tables 1–5. Each row is an
 * item (`๒.๑ …`) under a main step; main steps alone are no rows here.
 */
export interface NineStep {
  readonly status: readonly StatusRow[];
  readonly watch: readonly WatchRow[];
  readonly control: readonly ControlRow[];
  /** Table 5: the events that are planned for. */
  readonly planned: readonly PlannedEvent[];
}

/** The colours of table 2, lowest first: เขียว, เหลือง, ส้ม, แดง. */
export const COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

interface ItemRow {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** `๒.๑` as it is written, digits Arabic; '' where the item has no number. */
  readonly number: string;
  readonly item: Field<string>;
}

/** Table 2: traffic-light status, one tick of four. */
export interface StatusRow extends ItemRow {
  readonly ticks: Readonly<Record<Colour, Field<true>>>;
}

/** 1 to 3: of necessity and of severity in table 3. */
export type WatchRating = 1 | 2 | 3;

/** Table 3: necessity of watching × severity. */
export interface WatchRow extends ItemRow {
  readonly necessity: Field<WatchRating>;
  readonly severity: Field<WatchRating>;
  readonly writtenTotal: Field<number>;
  /** Computed; `null` while one of the two is missing. */
  readonly total: number | null;
}

export const BANDS = ['low', 'medium', 'high'] as const;
/** 1–3 low, 4–6 medium, 9 high. Source 004, table 4. */
export type Band = (typeof BANDS)[number];

/** Table 4: control quality, and the total under low, medium or high. */
export interface ControlRow extends ItemRow {
  readonly quality: Field<'good' | 'fair' | 'weak'>;
  readonly values: Readonly<Record<Band, Field<number>>>;
}

/** Table 5: one event and its measures. */
export interface PlannedEvent extends ItemRow {
  readonly measure: Field<string>;
  readonly timeframe: Field<string>;
  readonly owner: Field<string>;
}
