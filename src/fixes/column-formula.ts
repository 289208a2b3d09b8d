import type { Place } from '../assessment/place';
import { moveFormula } from './move-formula';
import type { Workbook } from './workbook';

/** A cell of a column, and whether it says what it ought to. */
export interface ColumnCell {
  readonly place: Place;
  readonly right: boolean;
}

/**
 * The formula that a cell would have if the column were filled through it: where most of the
 * column's other cells are calculated, the nearest two that say what they ought to have the same
 * formula but for the row. `null` where that is not so.
 */
export function columnFormula(
  place: Place,
  column: readonly ColumnCell[],
  workbook: Workbook,
): string | null {
  const others = column
    .filter(({ place: other }) => other.sheet === place.sheet && other.row !== place.row)
    .filter(({ place: other }) => other.column === place.column)
    .map(({ place: { row }, right }) => {
      const formula = workbook.formula({ ...place, row });
      return { row, formula, usable: right && formula !== null };
    })
    .sort((a, b) => Math.abs(a.row - place.row) - Math.abs(b.row - place.row));
  const calculated = others.filter(({ formula }) => formula !== null).length;
  if (calculated * 2 <= others.length) return null;
  const moved = others
    .filter(({ usable }) => usable)
    .slice(0, 2)
    .map(({ row, formula }) => moveFormula(formula ?? '', place.row - row));
  const [first, second = first] = moved;
  return first !== undefined && first === second ? first : null;
}
