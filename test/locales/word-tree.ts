import { cli as cliEn } from '../../src/locales/en/cli';
import { wordsFor } from '../../src/locales/index';
import type { Language } from '../../src/locales/language';
import { cli as cliTh } from '../../src/locales/th/cli';

/** A text, or a function that makes one, with the keys that lead to it. */
export interface Word {
  readonly keys: readonly string[];
  /** The text; for a function, its source. */
  readonly text: string;
  readonly kind: 'text' | 'function';
}

/** All words of a language, those of the command line included. */
export function allWords(language: Language): readonly Word[] {
  const cli = { th: cliTh, en: cliEn }[language];
  return wordsIn({ ...wordsFor(language), cli }, []);
}

function wordsIn(value: unknown, keys: readonly string[]): readonly Word[] {
  if (typeof value === 'string') return [{ keys, text: value, kind: 'text' }];
  if (typeof value === 'function') return [{ keys, text: String(value), kind: 'function' }];
  if (typeof value !== 'object' || value === null) throw new Error(`no word: ${keys.join('.')}`);
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...keys, key]));
}
