import type { Field } from '../../src/assessment/field';
import { ABSENT, placeOf, valueOf } from '../../src/assessment/field';

const place = { sheet: 'แผ่น 1', row: 2, column: 3 };
const fields: readonly [string, Field<number>, number | null, typeof place | null][] = [
  ['an absent field', ABSENT, null, null],
  ['a blank field', { kind: 'blank', place, text: '-' }, null, place],
  ['an invalid field', { kind: 'invalid', place, text: 'มาก' }, null, place],
  ['a field with a value', { kind: 'value', place, text: '๓', value: 3 }, 3, place],
];

describe('a field', () => {
  it.each(fields)('%s has its value and its place', (_, field, value, where) => {
    expect(valueOf(field)).toBe(value);
    expect(placeOf(field)).toBe(where);
  });
});
