import type { Level } from '../../assessment/level';
import type { RiskWords } from './risk-words';

/** Rules about likelihood, impact, score and level of a risk. */
export interface ScoringParams {
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
}
