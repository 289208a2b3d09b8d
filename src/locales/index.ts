import type { FixId, FixOf } from '../fixes/fix';
import type { FindingOf, RuleId } from '../rules/finding';
import { en } from './en/index';
import type { Language } from './language';
import { th } from './th/index';
import type { Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { th, en };

/** All words of a language, by section: `wordsFor('th').rules['owner-missing'].title`. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}

/** What a finding says to a person: what is wrong and what to do, in one or two sentences. */
export function messageOf<Id extends RuleId>(finding: FindingOf<Id>, language: Language): string {
  return wordsFor(language).rules[finding.rule].message(finding.params);
}

/** What a fix will do, as its button says it. */
export function labelOfFix<Id extends FixId>(fix: FixOf<Id>, language: Language): string {
  return wordsFor(language).fixes[fix.id](fix.params);
}
