import { agencyMissing } from './agency-missing';
import { budgetInvalid } from './budget-invalid';
import { carriedForwardWrongly } from './carried-forward-wrongly';
import { colourNotSingle } from './colour-not-single';
import { colourScoreMismatch } from './colour-score-mismatch';
import { controlValueMisplaced } from './control-value-misplaced';
import { criteriaGap } from './criteria-gap';
import { criteriaIncomplete } from './criteria-incomplete';
import { criteriaOverlap } from './criteria-overlap';
import { digitsAsText } from './digits-as-text';
import { domainNotChosen } from './domain-not-chosen';
import { domainSeveral } from './domain-several';
import { duplicateRisk } from './duplicate-risk';
import { followUpMeasureDiffers } from './follow-up-measure-differs';
import { hiddenRisk } from './hidden-risk';
import { htmlLeft } from './html-left';
import { impactInvalid } from './impact-invalid';
import { issueTextDiffers } from './issue-text-differs';
import { levelMismatch } from './level-mismatch';
import { likelihoodInvalid } from './likelihood-invalid';
import { measureMissing } from './measure-missing';
import { measureRepeated } from './measure-repeated';
import { methodMissing } from './method-missing';
import { ownerMissing } from './owner-missing';
import { personalData } from './personal-data';
import { placeholderLeft } from './placeholder-left';
import { planLevelMismatch } from './plan-level-mismatch';
import { planRowMissing } from './plan-row-missing';
import { planRowUnmatched } from './plan-row-unmatched';
import { processMissing } from './process-missing';
import { publicationLinkMissing } from './publication-link-missing';
import { resultMissing } from './result-missing';
import { riskNotPlanned } from './risk-not-planned';
import { rowDropped } from './row-dropped';
import type { AnyRule } from './rule';
import { scoreMismatch } from './score-mismatch';
import { signatureMissing } from './signature-missing';
import { stepTextDiffers } from './step-text-differs';
import { timeframeMissing } from './timeframe-missing';
import { timeframeOutsideFiscalYear } from './timeframe-outside-fiscal-year';
import { timeframeReversed } from './timeframe-reversed';
import { timeframeVague } from './timeframe-vague';
import { totalMismatch } from './total-mismatch';
import { unreachableScore } from './unreachable-score';
import { watchScaleInvalid } from './watch-scale-invalid';

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
  criteriaIncomplete,
  criteriaGap,
  criteriaOverlap,
  timeframeVague,
  timeframeOutsideFiscalYear,
  timeframeReversed,
  resultMissing,
  publicationLinkMissing,
  signatureMissing,
  methodMissing,
  budgetInvalid,
  planRowUnmatched,
  rowDropped,
  stepTextDiffers,
  issueTextDiffers,
  followUpMeasureDiffers,
  duplicateRisk,
  placeholderLeft,
  personalData,
  hiddenRisk,
  unreachableScore,
  digitsAsText,
  htmlLeft,
  measureRepeated,
  colourNotSingle,
  watchScaleInvalid,
  totalMismatch,
  riskNotPlanned,
  colourScoreMismatch,
  carriedForwardWrongly,
  controlValueMisplaced,
];
