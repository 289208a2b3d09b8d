import type { ColumnRole } from '../../src/assessment/assessment';
import { SPELLINGS } from '../../src/forms/heading-spellings';
import { couldBeHeading, roleOfHeading } from '../../src/forms/vocabulary';

const HEADINGS = (Object.keys(SPELLINGS) as ColumnRole[]).flatMap((role) =>
  SPELLINGS[role].map((spelling) => [spelling, role] as const),
);

describe('every accepted spelling of a heading', () => {
  it.each<[string, (heading: string) => string]>([
    ['as it is', (heading) => heading],
    ['with แ typed as two letters', (heading) => heading.replace(/แ/g, 'เเ')],
    ['with a sara am in two characters', (heading) => heading.replace(/ำ/g, '\u0E4D\u0E32')],
    [
      'broken after its third letter',
      (heading) => `${heading.slice(0, 3)}\u200B${heading.slice(3)}`,
    ],
    ['in capitals', (heading) => heading.toUpperCase()],
  ])('is known %s, and passes the quick look', (_, typed) => {
    const unknown = HEADINGS.filter(
      ([heading, role]) =>
        roleOfHeading(typed(heading)) !== role || !couldBeHeading(typed(heading)),
    );
    expect(unknown).toEqual([]);
  });
});
