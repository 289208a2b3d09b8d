import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';

export function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** Whether a field was read from this cell. */
export function isAt(field: Field<unknown>, place: Place): boolean {
  return field.kind !== 'absent' && isSamePlace(field.place, place);
}

/** What all rows that share a cell want it to say; `null` where they do not agree, or there are none. */
export function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first] = values;
  return first === undefined || values.some((value) => value !== first) ? null : first;
}
