import type { Assessment } from '../assessment/assessment';
import type { Level } from '../assessment/level';
import type { Place } from '../assessment/place';
import type { RuleId } from '../rules/finding';
import type { NoWords } from '../rules/params/no-words';
import type { SheetSnapshot } from '../sheets/snapshot';
import type { Edit } from './edit';
import type { Workbook } from './workbook';

/** What each fix tells its label. The keys are the public ids of the fixes. */
export interface FixParams {
  /** `formula`: the formula of the neighbouring rows is set, which gives this level; otherwise its word. */
  'set-level': { readonly level: Level; readonly formula: boolean };
  'set-plan-level': { readonly level: Level; readonly formula: boolean };
  'set-score': { readonly score: number; readonly formula: boolean };
  /** The total of table 3 of the nine-step method. */
  'set-total': { readonly total: number };
  'bring-risk': NoWords;
  /** Every risk that has no plan row yet; `risks`: how many, at least 2. */
  'bring-all-risks': { readonly risks: number };
  /** `table`: where the words of the scored table are put. */
  'use-assessed-words': {
    readonly column: 'step' | 'issue';
    readonly table: 'issues' | 'plan';
  };
  /** Numbers for Thai digits that were typed as text. */
  'make-numbers': { readonly numbers: readonly number[] };
  /** The first cell's text as it is without its HTML, folded. */
  'strip-html': { readonly bare: string };
  /** The order number of the one risk that a plan row resembles, as the scored table has it. */
  'set-order': { readonly order: string };
}

export type FixId = keyof FixParams;

/**
 * One way to put a finding right: nothing is changed before a person has seen the edits and said
 * yes. The words are in `locales/`, by the id. `edits` is never empty.
 */
export type Fix = { [Id in FixId]: FixOf<Id> }[FixId];

export interface FixOf<Id extends FixId> {
  readonly id: Id;
  readonly params: FixParams[Id];
  readonly edits: readonly Edit[];
}

/** What fixes need of a review: the review itself will do. */
export interface Reviewed {
  readonly assessments: readonly Assessment[];
  /** The sheets that were reviewed. */
  readonly sheets: readonly SheetSnapshot[];
}

/** What a finding is about, for the fixes of its rule. */
export interface Subject {
  readonly rule: RuleId;
  readonly place: Place;
  readonly assessment: Assessment;
  readonly workbook: Workbook;
  readonly sheets: readonly SheetSnapshot[];
}

/** How findings of some rules are put right. Never throws; offers nothing where it is not certain. */
export interface Mend {
  readonly mends: readonly RuleId[];
  offer(subject: Subject): readonly Fix[];
}
