import type { ChoosingWords } from '../../locales/choosing-words';
import { choosing as english } from '../../locales/en/choosing';
import { choosing as thai } from '../../locales/th/choosing';
import { useLanguage } from '../speech';

const WORDS = { th: thai, en: english } as const;

/** What is said about editions and kinds of agency, in the language of the pane. */
export function useChoosing(): ChoosingWords {
  return WORDS[useLanguage()];
}
