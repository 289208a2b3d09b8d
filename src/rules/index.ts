import { agencyMissing } from './agency-missing';
import { domainNotChosen } from './domain-not-chosen';
import { domainSeveral } from './domain-several';
import { impactInvalid } from './impact-invalid';
import { levelMismatch } from './level-mismatch';
import { likelihoodInvalid } from './likelihood-invalid';
import { measureMissing } from './measure-missing';
import { ownerMissing } from './owner-missing';
import { planLevelMismatch } from './plan-level-mismatch';
import { planRowMissing } from './plan-row-missing';
import { processMissing } from './process-missing';
import { publicationLinkMissing } from './publication-link-missing';
import { resultMissing } from './result-missing';
import type { AnyRule } from './rule';
import { scoreMismatch } from './score-mismatch';
import { signatureMissing } from './signature-missing';
import { timeframeMissing } from './timeframe-missing';
import { timeframeOutsideFiscalYear } from './timeframe-outside-fiscal-year';
import { timeframeReversed } from './timeframe-reversed';
import { timeframeVague } from './timeframe-vague';

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
  agencyMissing,
  processMissing,
  domainNotChosen,
  domainSeveral,
  timeframeVague,
  timeframeOutsideFiscalYear,
  timeframeReversed,
  resultMissing,
  publicationLinkMissing,
  signatureMissing,
];
