import type { Factor } from '../../assessment/criteria';
import type { Rating } from '../../assessment/matrix';
import type { Interval } from '../../thai/quantity';

/** Two ratings that follow each other, and the numbers that neither of them takes in, or both. */
interface SeamWords {
  readonly factor: Factor;
  readonly upper: number;
  readonly lower: number;
  readonly numbers: Interval;
}

/** Rules about the criteria of likelihood and impact. */
export interface CriteriaParams {
  /** `missing`: no such rating in the list; `blank`: nothing stands beside it; `repeated`: listed before. */
  'criteria-incomplete': {
    readonly factor: Factor;
    readonly problem: 'missing' | 'blank' | 'repeated';
    /** Never empty; lowest first. */
    readonly ratings: readonly Rating[];
  };
  'criteria-gap': SeamWords;
  'criteria-overlap': SeamWords;
}
