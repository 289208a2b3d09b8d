import type { Words } from '../words';
import { fixes } from './fixes';
import { levels } from './levels';
import { pane } from './pane';
import { problems } from './problems';
import { rules } from './rules/index';

/** English. */
export const en: Words = { levels, rules, fixes, pane, problems };
