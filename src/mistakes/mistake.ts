import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { FilledRisk } from '../forms/filling';
import type { FilledItem } from '../forms/nine-step-part';
import type { RuleId } from '../rules/finding';
import type { OwnRow } from './own-row';

/**
 * One mistake that is put into the complete sample of a form, so that people can see what is found
 * and how it is put right.
 */
export interface Mistake {
  /** What finds it, once each; more than one where one cannot be without the other. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** The second set holds what cannot be in one workbook with something of the first. */
  readonly set: MistakeSet;
  /** Risks that it adds to the sample, complete, to be spoilt; none where it spoils what is there. */
  readonly own: readonly OwnRisk[];
  /**
   * What it does to the drawn forms; `null` where the form has not what it needs, so that the
   * mistake cannot be made in it.
   */
  readonly plant: (form: SampleForm) => readonly Change[] | null;
}

export type MistakeSet = 1 | 2;

/** A risk of a mistake's own; its step is like no other. */
export interface OwnRisk extends FilledRisk {
  /** What the nine-step method says of it otherwise than of a usual risk of its level. */
  readonly item?: Partial<FilledItem>;
}

/** The drawn sample, as it is read. */
export interface SampleForm {
  readonly assessment: Assessment;
  /** Where the mistake's own risks stand, in their order. */
  readonly own: readonly OwnRow[];
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Writes words in the digits of the forms. */
  readonly words: (text: string) => string;
}

/** What a mistake does to one place of the drawn forms. */
export type Change = CellWrite | RowHiding;

/** Hides the row of a place. */
export interface RowHiding {
  readonly place: Place;
  readonly hidesRow: true;
}

/** What a cell of the drawn forms holds instead; `''` for nothing. */
export interface CellWrite {
  readonly place: Place;
  readonly content: string | number;
}
