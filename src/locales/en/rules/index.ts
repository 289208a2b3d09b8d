import type { RuleWords } from '../../rule-words';
import { agreement } from './agreement';
import { criteria } from './criteria';
import { nineStep } from './nine-step';
import { plan } from './plan';
import { publishing } from './publishing';
import { reporting } from './reporting';
import { scoring } from './scoring';
import { selection } from './selection';
import { timeframe } from './timeframe';

export const rules: RuleWords = {
  ...scoring,
  ...plan,
  ...selection,
  ...criteria,
  ...timeframe,
  ...reporting,
  ...agreement,
  ...publishing,
  ...nineStep,
};
