import type { Place } from '../assessment/place';
import type { AgreementParams } from './params/agreement';
import type { NineStepParams } from './params/nine-step';
import type { CriteriaParams } from './params/criteria';
import type { PlanParams } from './params/plan';
import type { PublishingParams } from './params/publishing';
import type { ReportingParams } from './params/reporting';
import type { ScoringParams } from './params/scoring';
import type { SelectionParams } from './params/selection';
import type { TimeframeParams } from './params/timeframe';

/** error: certain, blocks "ready to send"; warning: a person decides; advice: could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/**
 * What each rule tells its message. The keys are the public ids of the rules: scripts and people
 * refer to them, so an id is never renamed and never reused.
 */
export interface RuleParams
  extends
    ScoringParams,
    PlanParams,
    SelectionParams,
    CriteriaParams,
    TimeframeParams,
    ReportingParams,
    AgreementParams,
    PublishingParams,
    NineStepParams {}

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
