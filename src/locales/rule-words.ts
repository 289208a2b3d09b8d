import type { RuleId, RuleParams } from '../rules/finding';

/** What people read about one rule. All of it has to fit a pane 350 px wide. */
export interface WordsOfRule<Id extends RuleId> {
  /** Names the kind of finding, in a few words. */
  readonly title: string;
  /** One or two sentences: what is wrong and what to do. */
  message(params: RuleParams[Id]): string;
  /** Why it matters: a sentence or two. */
  readonly why: string;
  /** How to put it right: a sentence or two. */
  readonly how: string;
}

/** The words of a group of rules, from the interface of its parameters. */
export type WordsOfRules<Group extends Partial<RuleParams>> = {
  readonly [Id in keyof Group & RuleId]: WordsOfRule<Id>;
};

export type RuleWords = WordsOfRules<RuleParams>;
