import type { Field } from '../assessment/field';
import type { Level } from '../assessment/level';
import { LEVEL_WORDS } from '../assessment/level';
import { fold } from '../thai/text';

/** Nothing but the word: no score beside it, no brackets. */
const BARE_WORD = /^[^\d๐-๙()]{1,40}$/;

/** A level as the other cells of its column write it; the official word where none has this level. */
export function writeLevel(level: Level, others: readonly Field<Level>[]): string {
  for (const field of others) {
    if (field.kind !== 'value' || field.value !== level) continue;
    const word = fold(field.text);
    if (BARE_WORD.test(word) && !word.startsWith('=')) return word;
  }
  return LEVEL_WORDS[level];
}
