import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { RuleId } from '../rules/finding';
import { fold, squash } from '../thai/text';
import { subjectsOf } from './assessment-subjects';
import { fingerprint } from './fingerprint';
import type { Subject } from './subject';

/**
 * What each cell of the forms is about, in words that stay the same when rows are inserted or
 * deleted elsewhere: the table, the row's own step and issue, the column.
 */
export interface Subjects {
  /** What a finding of a rule at a cell is about; '' for a cell that is no part of the forms. */
  of(rule: RuleId, place: Place): string;
}

/**
 * Rules about the words of one cell, whatever row it stands in: other words are another finding.
 */
const ABOUT_THE_WORDS: ReadonlySet<RuleId> = new Set<RuleId>([
  'placeholder-left',
  'personal-data',
  'html-left',
]);

/** Finds what every cell of the forms is about. */
export function readSubjects(assessments: readonly Assessment[]): Subjects {
  const known = tellApart(assessments.flatMap(subjectsOf));
  return {
    of(rule, place) {
      const subject = known.get(placeKey(place));
      if (subject === undefined) return '';
      if (!ABOUT_THE_WORDS.has(rule)) return subject.words;
      return `${subject.words} #${fingerprint(subject.text)}`;
    },
  };
}

/**
 * Cells of one sheet about the same, such as those of two equal rows, are counted from above. As soon
 * as one of them is gone or another comes, none is what it was: it would not be clear which is meant.
 */
function tellApart(subjects: readonly Subject[]): ReadonlyMap<string, Subject> {
  const known = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = placeKey(subject.place);
    // A merged cell is about the first of the rows that it covers.
    if (!known.has(key)) known.set(key, subject);
  }
  const alike = new Map<string, [string, Subject][]>();
  for (const entry of known) {
    const { place, words } = entry[1];
    const key = `${place.sheet}\n${squash(words)}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [entry]);
    else others.push(entry);
  }
  for (const entries of alike.values()) {
    if (entries.length === 1) continue;
    entries.sort(([, a], [, b]) => a.place.row - b.place.row || a.place.column - b.place.column);
    for (const [index, [key, subject]] of entries.entries()) {
      const words = `${subject.words} (ที่ ${index + 1} จาก ${entries.length} แห่งที่เหมือนกัน)`;
      known.set(key, { ...subject, words });
    }
  }
  return known;
}

function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${fold(sheet).toLowerCase()}`;
}
