import type { RuleWords } from '../../rule-words';
import { plan } from './plan';
import { scoring } from './scoring';

export const rules: RuleWords = {
  ...scoring,
  ...plan,
};
