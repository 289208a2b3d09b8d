import type { Finding, FindingOf, RuleId, RuleParams } from '../../src/rules/finding';

/** A finding, with what is said of it in Thai and in English. */
export type MessageCase = readonly [Finding, string, string];

/** What a message knows of a risk. */
export const risk = { order: '๒.', issue: 'เรียกรับเงินพิเศษ' };

/** A finding of a rule, wherever it may be. */
export function finding<Id extends RuleId>(rule: Id, params: RuleParams[Id]): FindingOf<Id> {
  return {
    rule,
    params,
    severity: 'error',
    place: { sheet: 'แผ่น 1', row: 0, column: 0 },
    assessment: 0,
  };
}
