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
  'unreachable-score': RiskWords & { readonly written: string };
  'digits-as-text': RiskWords & {
    readonly factor: 'likelihood' | 'impact';
    readonly written: string;
    readonly value: number;
  };
  'level-mismatch': RiskWords & {
    readonly written: string;
    readonly score: number;
    readonly level: Level;
  };
}
