import fc from 'fast-check';
import { LEVELS, LEVEL_WORDS, needsPlan } from '../../src/assessment/level';
import { RATINGS, asRating, levelOf, scoreOf } from '../../src/assessment/matrix';
import { toThaiDigits } from '../../src/thai/digits';
import { OFFICIAL_LEGEND, OFFICIAL_MATRIX } from './official-matrix';

const officialRows = OFFICIAL_MATRIX.trim()
  .split('\n')
  .map((line) => line.split('\t'));

const officialCells = [...RATINGS].reverse().flatMap((likelihood, row) =>
  RATINGS.map((impact, column) => ({
    likelihood,
    impact,
    printed: officialRows[row]?.[column] ?? 'missing',
  })),
);

describe('the 5×5 matrix', () => {
  it('has 25 cells', () => {
    expect(officialCells).toHaveLength(25);
  });

  it.each(officialCells)(
    'says $printed for likelihood $likelihood and impact $impact, as the official table does',
    ({ likelihood, impact, printed }) => {
      const score = scoreOf(likelihood, impact);
      const written = `${LEVEL_WORDS[levelOf(score)]} (${likelihood} x ${impact} = ${score})`;
      expect(toThaiDigits(written)).toBe(printed);
    },
  );

  it('has the scores that can occur, and no others', () => {
    const scores = new Set(RATINGS.flatMap((l) => RATINGS.map((i) => scoreOf(l, i))));
    expect([...scores].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25,
    ]);
  });

  it('does not care which of the two is the greater, and never falls when one rises', () => {
    const rating = fc.constantFrom(...RATINGS);
    fc.assert(
      fc.property(rating, rating, rating, (one, other, higher) => {
        const rank = (likelihood: typeof one, impact: typeof one): number =>
          LEVELS.indexOf(levelOf(scoreOf(likelihood, impact)));
        expect(rank(one, other)).toBe(rank(other, one));
        if (higher >= one) expect(rank(higher, other)).toBeGreaterThanOrEqual(rank(one, other));
      }),
    );
  });
});

describe('levelOf', () => {
  it.each(OFFICIAL_LEGEND)('%s runs from %d to %d', (word, lowest, highest) => {
    expect(LEVEL_WORDS[levelOf(lowest)]).toBe(word);
    expect(LEVEL_WORDS[levelOf(highest)]).toBe(word);
  });

  it.each([0, -1, Number.NaN])('has no level for %d', (score) => {
    expect(() => levelOf(score)).toThrow(RangeError);
  });
});

describe('levels', () => {
  it('need a plan from ปานกลาง upwards', () => {
    expect(LEVELS.filter(needsPlan)).toEqual(['medium', 'high', 'very-high']);
  });
});

describe('asRating', () => {
  it('takes 1 to 5 and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -2, max: 8 }), fc.double()), (value) => {
        const isRating = Number.isInteger(value) && value >= 1 && value <= 5;
        expect(asRating(value)).toBe(isRating ? value : null);
      }),
    );
  });
});
