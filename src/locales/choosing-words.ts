import type { EditionId } from '../assessment/assessment';
import type { AgencyDuty, AgencyKindId, AgencyNote } from '../forms/agency-types';
import type { YearFit } from '../forms/propose-form';

/** What is said about editions and kinds of agency; loaded with the parts of the pane that say it. */
export interface ChoosingWords {
  readonly edition: string;
  /** An edition's name in the list, where it is the one proposed. */
  readonly proposed: (name: string) => string;
  /** What an edition is and holds, in a line. */
  readonly about: Readonly<Record<EditionId, string>>;
  /** How an edition lies to the year typed; `issuedFor` is the edition's own. */
  readonly fits: Readonly<Record<YearFit, (issuedFor: number) => string>>;
  /** An edition was made for other kinds of agency than the one chosen. */
  readonly forOthers: string;
  readonly kind: string;
  readonly kindUnknown: string;
  readonly kinds: Readonly<Record<AgencyKindId, string>>;
  /** Heads what one kind of agency must assess. */
  readonly duty: string;
  readonly duties: Readonly<Record<AgencyDuty, string>>;
  /** Unfolds the notes. */
  readonly notesHeading: string;
  readonly notes: Readonly<Record<AgencyNote, string>>;
  /** Where all this is from, and what it is not. `year`: the year it was published for. */
  readonly source: (year: number) => string;
  /** Heads the whole table of types. */
  readonly types: string;
  /** The worked example with mistakes in it. */
  readonly mistakes: {
    readonly title: string;
    readonly about: string;
    /** `sets` is how many there are for the form. */
    readonly insert: (set: number, sets: number) => string;
    /** What to do when it is in. */
    readonly next: string;
  };
}
