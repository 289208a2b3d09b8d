import type { Words } from '../words';
import { fixes } from './fixes';
import { levels } from './levels';
import { pane } from './pane';
import { problems } from './problems';
import { rules } from './rules/index';

/** Thai. */
export const th: Words = { levels, rules, fixes, pane, problems };
