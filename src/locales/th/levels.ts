import { LEVEL_WORDS } from '../../assessment/level';
import type { LevelWords } from '../level-words';

/** The official words. */
export const levels: LevelWords = LEVEL_WORDS;
