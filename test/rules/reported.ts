import type { Assessment } from '../../src/assessment/assessment';
import type { Field } from '../../src/assessment/field';
import type { Place } from '../../src/assessment/place';
import { addressOf } from '../../src/assessment/place';
import type { Finding } from '../../src/rules/finding';
import { runRules } from '../../src/rules/run';
import { assessmentOf } from './assessment-builder';

/** A cell of a sheet that holds no table, row and column zero-based. */
export function at(row: number, column: number): Place {
  return { sheet: 'แผ่น', row, column };
}

/** What stands in a cell of {@link at}; `null` for a blank one. */
export function cell(row: number, column: number, value: null): Field<never>;
export function cell<T>(row: number, column: number, value: T | null): Field<T>;
export function cell<T>(row: number, column: number, value: T | null): Field<T> {
  const place = at(row, column);
  return value === null
    ? { kind: 'blank', place, text: '' }
    : { kind: 'value', place, text: String(value), value };
}

/** What is found about an assessment that holds nothing but some parts, each as `rule cell`. */
export function reported(parts: Partial<Assessment>): readonly string[] {
  return findingsOf(parts).map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}

/** The findings themselves. */
export function findingsOf(parts: Partial<Assessment>): readonly Finding[] {
  return runRules([{ ...assessmentOf(), ...parts }], [at(0, 0).sheet]);
}
