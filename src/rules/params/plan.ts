import type { Level } from '../../assessment/level';
import type { RiskWords } from './risk-words';

/** Rules about the measures table. */
export interface PlanParams {
  'measure-missing': RiskWords & { readonly level: Level };
  'timeframe-missing': RiskWords & { readonly level: Level };
  'owner-missing': RiskWords & { readonly level: Level };
  'method-missing': RiskWords & { readonly level: Level };
  'budget-invalid': RiskWords & { readonly written: string };
  /** `risks`: how many rows of the measures table have it. */
  'measure-repeated': RiskWords & { readonly measure: string; readonly risks: number };
  'plan-row-missing': RiskWords & { readonly level: Level };
  'plan-level-mismatch': RiskWords & { readonly written: string; readonly level: Level };
}
