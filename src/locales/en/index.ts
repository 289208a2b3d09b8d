import type { Words } from '../words';
import { levels } from './levels';
import { rules } from './rules';

/** English. */
export const en: Words = { levels, rules };
