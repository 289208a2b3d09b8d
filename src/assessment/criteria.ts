import type { Rating } from './matrix';
import type { Place } from './place';

/** What a rating stands for. */
export type Factor = 'likelihood' | 'impact';

/** A table of criteria (เกณฑ์): what each rating of a factor means in this unit. */
export interface Criteria {
  readonly factor: Factor;
  /** The cell of its heading, or of its first meaning where it has none. */
  readonly place: Place;
  /** One of the published examples (`ตัวอย่าง เกณฑ์…`) that was left in the document. */
  readonly isExample: boolean;
  /** In the order of the sheet; a rating may be missing, or be there twice. */
  readonly meanings: readonly Meaning[];
}

export interface Meaning {
  readonly rating: Rating;
  /** The cell of the text. */
  readonly place: Place;
  /** Folded; '' where the cell says nothing. */
  readonly text: string;
}
