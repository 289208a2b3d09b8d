import { tableOf } from '../forms/find-part';
import type { Form } from '../forms/form';
import type { TableKind } from '../forms/part';
import type { RuleId } from '../rules/finding';

/**
 * The rules that no drawn sample can show: a report's measures differ only from those of a plan in
 * the same workbook. Each with the tables in which it finds something all the same.
 */
const UNPLANTED: readonly { readonly rule: RuleId; readonly tables: readonly TableKind[] }[] = [
  { rule: 'follow-up-measure-differs', tables: ['follow-up'] },
];

/** The rules that can find something in a form, and nothing in its samples. */
export function unplantedRulesOf(form: Form): readonly RuleId[] {
  return UNPLANTED.filter(({ tables }) => tables.some((kind) => tableOf(form, kind) !== null)).map(
    ({ rule }) => rule,
  );
}
