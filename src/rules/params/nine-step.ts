import type { Band, Colour } from '../../assessment/nine-step';
import type { RiskWords } from './risk-words';

/** Rules about tables 1–5 of the nine-step method. `order` is the item's number, `issue` its words. */
export interface NineStepParams {
  'colour-not-single': RiskWords & { readonly colours: readonly Colour[] };
  'watch-scale-invalid': RiskWords & {
    readonly factor: 'necessity' | 'severity';
    readonly written: string;
  };
  'total-mismatch': RiskWords & {
    readonly written: string;
    readonly necessity: number;
    readonly severity: number;
    readonly total: number;
  };
  'risk-not-planned': RiskWords & { readonly total: number };
  'colour-score-mismatch': RiskWords & {
    readonly colour: Colour;
    readonly total: number;
    readonly band: Band;
  };
  'carried-forward-wrongly': RiskWords & {
    readonly colour: Colour;
    /** Whether table 3 has the item: then its colour says that it ought not to. */
    readonly carried: boolean;
  };
  'control-value-misplaced': RiskWords & {
    readonly written: string;
    /** Where the value stands. */
    readonly band: Band;
    /** What it ought to be, as far as table 3 tells; otherwise the value itself. */
    readonly total: number;
  };
}
