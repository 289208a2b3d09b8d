import type { Place } from '../../src/assessment/place';
import type { Canvas } from './canvas';

/** A workbook with one mistake, or none. */
export interface SeededWorkbook {
  readonly canvases: readonly Canvas[];
  /** What was chosen, for whoever looks into a failure. */
  readonly story: string;
  /** The mistake; any of the places will do, where a row has several cells to point at. */
  readonly mistake: { readonly rule: string; readonly places: readonly Place[] } | null;
  /** Rules that the mistake may rightly set off as well. */
  readonly also: readonly string[];
  /** How many risks the checker should read. */
  readonly risks: number;
}
