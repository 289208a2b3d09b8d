import fc from 'fast-check';
import type { Field } from '../../src/assessment/field';
import { ABSENT } from '../../src/assessment/field';
import type { Place } from '../../src/assessment/place';
import { anyText } from '../thai/any-text';

/** Few sheets and rows, so that cells are often shared. */
const SHEETS = ['ก', 'ข', 'ค'];

/** The order of the sheets in the workbook: one of them is not among them. */
export const SHEET_ORDER: readonly string[] = ['ข', 'ก'];

export const sheet = fc.constantFrom(...SHEETS);
export const row = fc.nat({ max: 8 });
export const place: fc.Arbitrary<Place> = fc.record({ sheet, row, column: fc.nat({ max: 8 }) });

/** Any kind of field, its value one of those given. */
export function field<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    fc.constant(ABSENT),
    fc.record({ kind: fc.constantFrom('blank', 'invalid'), place, text: anyText }),
    fc.record({ kind: fc.constant('value'), place, text: anyText, value }),
  );
}

export const text = field(anyText);
