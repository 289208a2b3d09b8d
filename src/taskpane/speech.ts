import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../locales/language';
import { pane as thaiPane } from '../locales/th/pane';
import { problems as thaiProblems } from '../locales/th/problems';
import type { Words } from '../locales/words';

/** What the pane itself says; the words of rules and fixes are loaded with the first finding. */
type OwnWords = Pick<Words, 'pane' | 'problems'>;

/** A language and its words. */
export interface Speech {
  readonly language: Language;
  readonly words: OwnWords;
}

/** The words that every pane opens with. */
export const THAI: Speech = { language: 'th', words: { pane: thaiPane, problems: thaiProblems } };

const SpeechContext = createContext<Speech>(THAI);

/** Everything below it speaks this language. */
export const SpeechProvider = SpeechContext.Provider;

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}

export function useWords(): OwnWords {
  return useContext(SpeechContext).words;
}

/** The words of a language; Thai where others cannot be loaded. */
export async function loadSpeech(language: Language): Promise<Speech> {
  switch (language) {
    case 'th':
      return THAI;
    case 'en':
      try {
        return {
          language,
          words: await import(/* webpackChunkName: "en" */ '../locales/en/own-words'),
        };
      } catch {
        return THAI;
      }
  }
}

/** Speaks `language` as soon as its words are there; until then, as before. */
export function useSpeech(language: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let wanted = true;
    void loadSpeech(language).then((loaded) => {
      if (wanted) setSpeech(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
