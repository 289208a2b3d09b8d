import type { RuleId } from '../../src/rules/finding';

/** Rules about what the forms say besides risks and their measures. */
export const FORM_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'agency-missing',
  'process-missing',
  'domain-not-chosen',
  'domain-several',
  'criteria-incomplete',
  'criteria-gap',
  'criteria-overlap',
  'timeframe-vague',
  'timeframe-outside-fiscal-year',
  'timeframe-reversed',
  'result-missing',
  'publication-link-missing',
  'signature-missing',
]);
