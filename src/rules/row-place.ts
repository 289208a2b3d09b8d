import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';

/**
 * Where to point when a finding is about a row and not about one of its cells, or when the form has
 * no such cell: the first of the fields that the form has, otherwise the start of the row.
 */
export function placeInRow(
  row: { readonly sheet: string; readonly row: number },
  fields: readonly Field<unknown>[],
): Place {
  for (const field of fields) if (field.kind !== 'absent') return field.place;
  return { sheet: row.sheet, row: row.row, column: 0 };
}
