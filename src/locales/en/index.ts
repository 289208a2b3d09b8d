import type { Words } from '../words';
import { levels } from './levels';
import { pane } from './pane';
import { problems } from './problems';
import { rules } from './rules/index';

/** English. */
export const en: Words = { levels, rules, pane, problems };
