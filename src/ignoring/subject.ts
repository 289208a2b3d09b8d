import type { Place } from '../assessment/place';

/** A cell and what it is about, before equal ones are told apart. */
export interface Subject {
  readonly place: Place;
  readonly words: string;
  /** What is written in the cell. */
  readonly text: string;
}
