/** The languages people can read the add-in in; the first is the default. */
export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a BCP 47 tag such as Office's display language: English for `en-…`, otherwise Thai. */
export function languageFor(tag: string): Language {
  return /^en(?:-|$)/i.test(tag) ? 'en' : 'th';
}
