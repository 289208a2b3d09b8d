import { followUp as english } from '../../locales/en/follow-up';
import type { FollowUpWords } from '../../locales/follow-up-words';
import { followUp as thai } from '../../locales/th/follow-up';
import { useLanguage } from '../speech';

const WORDS = { th: thai, en: english } as const;

/** What is said about follow-up reports, in the language of the pane. */
export function useFollowUpWords(): FollowUpWords {
  return WORDS[useLanguage()];
}
