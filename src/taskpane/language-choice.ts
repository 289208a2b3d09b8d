import type { Language } from '../locales/language';
import { LANGUAGES, languageFor } from '../locales/language';

/** A language, or whichever Office is shown in. */
export type LanguageChoice = Language | 'office';

/** The choice that was remembered, possibly by another version of the pane: anything else is `office`. */
export function readLanguageChoice(remembered: string | null): LanguageChoice {
  return LANGUAGES.find((language) => language === remembered) ?? 'office';
}

/** @param officeLanguage Office's display language, a BCP 47 tag */
export function languageOf(choice: LanguageChoice, officeLanguage: string): Language {
  return choice === 'office' ? languageFor(officeLanguage) : choice;
}
