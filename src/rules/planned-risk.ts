import type { Risk } from '../assessment/assessment';
import type { Level } from '../assessment/level';
import { needsPlan } from '../assessment/level';

/** A risk whose computed level is medium or above, so that it must have a plan. */
export type PlannedRisk = Risk & { readonly level: Exclude<Level, 'low'> };

/** Whether the computed level asks for a measure, a timeframe and an owner. */
export function mustBePlanned(risk: Risk): risk is PlannedRisk {
  return risk.level !== null && needsPlan(risk.level);
}
