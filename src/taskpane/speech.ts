import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../locales/language';
import type { Words } from '../locales/words';

/** What the pane itself says; the words of rules and fixes are loaded with the first finding. */
type OwnWords = Pick<Words, 'pane' | 'problems'>;

/** A language and its words. */
export interface Speech {
  readonly language: Language;
  readonly words: OwnWords;
}

const SpeechContext = createContext<Speech | null>(null);

/** Everything below it speaks this language. */
export const SpeechProvider = SpeechContext.Provider;

export function useLanguage(): Language {
  return useSpeaking().language;
}

export function useWords(): OwnWords {
  return useSpeaking().words;
}

function useSpeaking(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('No SpeechProvider above');
  return speech;
}

/** The words of a language; those of the other where they cannot be loaded. Rejects where neither can. */
export async function loadSpeech(language: Language): Promise<Speech> {
  try {
    return await load(language);
  } catch {
    return load(language === 'th' ? 'en' : 'th');
  }
}

async function load(language: Language): Promise<Speech> {
  switch (language) {
    case 'th':
      return {
        language,
        words: await import(/* webpackChunkName: "th" */ '../locales/th/own-words'),
      };
    case 'en':
      return {
        language,
        words: await import(/* webpackChunkName: "en" */ '../locales/en/own-words'),
      };
  }
}

/** Speaks `language` as soon as its words are there; until then, as before. */
export function useSpeech(language: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let wanted = true;
    loadSpeech(language).then(
      (loaded) => {
        if (wanted) setSpeech(loaded);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
