import { impactInvalid } from './impact-invalid';
import { levelMismatch } from './level-mismatch';
import { likelihoodInvalid } from './likelihood-invalid';
import { measureMissing } from './measure-missing';
import { ownerMissing } from './owner-missing';
import { planLevelMismatch } from './plan-level-mismatch';
import { planRowMissing } from './plan-row-missing';
import type { AnyRule } from './rule';
import { scoreMismatch } from './score-mismatch';
import { timeframeMissing } from './timeframe-missing';

/**
 * Every rule, in the order in which findings about one cell are shown. A rule that is given up
 * stays here as a comment with its id, so that the id is never used again.
 */
export const RULES: readonly AnyRule[] = [
  likelihoodInvalid,
  impactInvalid,
  scoreMismatch,
  levelMismatch,
  planRowMissing,
  planLevelMismatch,
  measureMissing,
  timeframeMissing,
  ownerMissing,
];
