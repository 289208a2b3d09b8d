import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { RuleId, RuleParams, Severity } from './finding';

/** A rule is a plain object; it never throws, whatever the assessment holds. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  check(assessment: Assessment, report: (place: Place, params: RuleParams[Id]) => void): void;
}

/** Any one of the rules, each tied to its own parameters. */
export type AnyRule = { [Id in RuleId]: Rule<Id> }[RuleId];
