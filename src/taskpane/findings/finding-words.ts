import { createContext, useContext } from 'react';
import type { FixId, FixOf } from '../../fixes/fix';
import type { Words } from '../../locales/words';
import type { FindingOf, RuleId } from '../../rules/finding';
import type { Language } from '../../locales/language';

/** What rules and fixes say: loaded with the first finding, in one language. */
export type FindingWords = Pick<Words, 'rules' | 'fixes'>;

const FindingWordsContext = createContext<FindingWords | null>(null);

export const FindingWordsProvider = FindingWordsContext.Provider;

export function useFindingWords(): FindingWords {
  const words = useContext(FindingWordsContext);
  if (words === null) throw new Error('no words for findings here');
  return words;
}

export async function loadFindingWords(language: Language): Promise<FindingWords> {
  switch (language) {
    case 'th':
      return import(/* webpackChunkName: "findings-th" */ '../../locales/th/finding-words');
    case 'en':
      return import(/* webpackChunkName: "findings-en" */ '../../locales/en/finding-words');
  }
}

/** What a finding says to a person: what is wrong and what to do, in one or two sentences. */
export function messageIn<Id extends RuleId>(
  { rules }: FindingWords,
  finding: FindingOf<Id>,
): string {
  return rules[finding.rule].message(finding.params);
}

/** What a fix will do, as its button says it. */
export function labelIn<Id extends FixId>({ fixes }: FindingWords, fix: FixOf<Id>): string {
  return fixes[fix.id](fix.params);
}
