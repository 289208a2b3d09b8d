import type { RuleWords } from '../../rule-words';
import { plan } from './plan';
import { reporting } from './reporting';
import { scoring } from './scoring';
import { selection } from './selection';
import { timeframe } from './timeframe';

export const rules: RuleWords = {
  ...scoring,
  ...plan,
  ...selection,
  ...timeframe,
  ...reporting,
};
