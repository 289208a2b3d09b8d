import type { Level } from '../assessment/level';
import type { Place } from '../assessment/place';

/** error: certain, blocks "ready to send"; warning: a person decides; advice: could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What every finding about a risk can say of it, for the message. `order` and `issue` as written, possibly ''. */
export interface RiskWords {
  readonly order: string;
  readonly issue: string;
}

/**
 * What each rule tells its message. The keys are the public ids of the rules: scripts and people
 * refer to them, so an id is never renamed and never reused.
 */
export interface RuleParams {
  'measure-missing': RiskWords & { readonly level: Level };
  'timeframe-missing': RiskWords & { readonly level: Level };
  'owner-missing': RiskWords & { readonly level: Level };
  'likelihood-invalid': RiskWords & { readonly written: string };
  'impact-invalid': RiskWords & { readonly written: string };
  'score-mismatch': RiskWords & {
    readonly written: string;
    readonly likelihood: number;
    readonly impact: number;
    readonly score: number;
  };
  'level-mismatch': RiskWords & {
    readonly written: string;
    readonly score: number;
    readonly level: Level;
  };
  'plan-row-missing': RiskWords & { readonly level: Level };
  'plan-level-mismatch': RiskWords & { readonly written: string; readonly level: Level };
}

export type RuleId = keyof RuleParams;

/** Something a rule found: an id, a place and parameters, never prose. The words are in `locales/`. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];

export interface FindingOf<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: RuleParams[Id];
  /** Index of the assessment in the review that it belongs to. */
  readonly assessment: number;
}
