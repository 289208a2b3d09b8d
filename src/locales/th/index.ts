import type { Words } from '../words';
import { levels } from './levels';
import { rules } from './rules';

/** Thai. */
export const th: Words = { levels, rules };
