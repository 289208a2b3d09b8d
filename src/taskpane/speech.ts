import { createContext, useContext } from 'react';
import { wordsFor } from '../locales';
import type { Language } from '../locales/language';
import type { Words } from '../locales/words';

const LanguageContext = createContext<Language>('th');

/** Everything below it speaks this language. */
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return wordsFor(useLanguage());
}
