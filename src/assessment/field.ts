import type { Place } from './place';

/**
 * What one cell (or one label's value) of a form says.
 *
 * - `absent`: the form as found has no such column or label, so nothing can be said of it
 * - `blank`: the place is there and says nothing (empty, a dash, a dotted leader, invisible characters)
 * - `invalid`: it says something that cannot be what is asked for
 * - `value`: read; `text` is the cell's own text, untouched
 */
export type Field<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank'; readonly place: Place; readonly text: string }
  | { readonly kind: 'invalid'; readonly place: Place; readonly text: string }
  | { readonly kind: 'value'; readonly place: Place; readonly text: string; readonly value: T };

export const ABSENT: Field<never> = { kind: 'absent' };

/** The value of a field, or `null` where there is none. */
export function valueOf<T>(field: Field<T>): T | null {
  return field.kind === 'value' ? field.value : null;
}

/** Where a field is, or `null` where the form has no such column or label. */
export function placeOf(field: Field<unknown>): Place | null {
  return field.kind === 'absent' ? null : field.place;
}
