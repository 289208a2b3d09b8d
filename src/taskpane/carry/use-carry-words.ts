import type { CarryWords } from '../../locales/carry-words';
import { carry as english } from '../../locales/en/carry';
import { carry as thai } from '../../locales/th/carry';
import { useLanguage } from '../speech';

const WORDS = { th: thai, en: english } as const;

/** What is said about carrying items on, in the language of the pane. */
export function useCarryWords(): CarryWords {
  return WORDS[useLanguage()];
}
