import type { Place } from '../assessment/place';

/**
 * A change to a workbook, shown to a person before it is made.
 *
 * - `set`: write a value (or a formula, starting with `=`) into one cell; `was` is the text that the
 *   cell held when the edit was planned, so that an adapter can refuse when it holds something else now
 * - `grow`: add `count` rows under `afterRow` (zero-based), alike in format, formulas and drop-downs;
 *   a table that ends there grows with them. Edits that follow count rows as they are afterwards.
 */
export type Edit =
  | {
      readonly kind: 'set';
      readonly place: Place;
      readonly value: string | number;
      readonly was: string;
    }
  | {
      readonly kind: 'grow';
      readonly sheet: string;
      readonly afterRow: number;
      readonly count: number;
    };
