import { carry as carryEn } from '../../src/locales/en/carry';
import { choosing as choosingEn } from '../../src/locales/en/choosing';
import { cli as cliEn } from '../../src/locales/en/cli';
import { followUp as followUpEn } from '../../src/locales/en/follow-up';
import { wordsFor } from '../../src/locales/index';
import type { Language } from '../../src/locales/language';
import { carry as carryTh } from '../../src/locales/th/carry';
import { choosing as choosingTh } from '../../src/locales/th/choosing';
import { cli as cliTh } from '../../src/locales/th/cli';
import { followUp as followUpTh } from '../../src/locales/th/follow-up';

/** A text, or a function that makes one, with the keys that lead to it. */
export interface Word {
  readonly keys: readonly string[];
  /** The text; for a function, its source. */
  readonly text: string;
  readonly kind: 'text' | 'function';
}

/** All words of a language, those of the command line, of choosing a form and of reporting on it included. */
export function allWords(language: Language): readonly Word[] {
  const { carry, cli, choosing, followUp } = {
    th: { carry: carryTh, cli: cliTh, choosing: choosingTh, followUp: followUpTh },
    en: { carry: carryEn, cli: cliEn, choosing: choosingEn, followUp: followUpEn },
  }[language];
  return wordsIn({ ...wordsFor(language), carry, cli, choosing, followUp }, []);
}

function wordsIn(value: unknown, keys: readonly string[]): readonly Word[] {
  if (typeof value === 'string') return [{ keys, text: value, kind: 'text' }];
  if (typeof value === 'function') return [{ keys, text: String(value), kind: 'function' }];
  if (typeof value !== 'object' || value === null) throw new Error(`no word: ${keys.join('.')}`);
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...keys, key]));
}
