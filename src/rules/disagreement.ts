import type { Field } from '../assessment/field';

/** A field that says something, readable or not. */
type WrittenField<T> = Exclude<Field<T>, { kind: 'absent' | 'blank' }>;

/** Whether a cell says something else than what it ought to. A blank one says nothing wrong. */
export function disagrees<T>(field: Field<T>, expected: T): field is WrittenField<T> {
  switch (field.kind) {
    case 'absent':
    case 'blank':
      return false;
    case 'invalid':
      return true;
    case 'value':
      return field.value !== expected;
  }
}
