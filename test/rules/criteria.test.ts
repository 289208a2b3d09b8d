import type { Criteria } from '../../src/assessment/criteria';
import type { Rating } from '../../src/assessment/matrix';
import { at, findingsOf, reported } from './reported';

/** A list of criteria with its heading in A1, ratings from 5 down and meanings from B2 down. */
function criteria(
  meanings: readonly string[],
  { ratings = [5, 4, 3, 2, 1] as readonly Rating[], isExample = false } = {},
): Criteria {
  return {
    factor: 'likelihood',
    place: at(0, 0),
    isExample,
    meanings: meanings.map((text, index) => ({
      rating: ratings[index] ?? 1,
      place: at(index + 1, 1),
      text,
    })),
  };
}

const FINE = ['มากกว่า 4 ครั้ง', 'ไม่เกิน 4 ครั้ง', 'ไม่เกิน 3 ครั้ง', 'ไม่เกิน 2 ครั้ง', '1 ครั้ง'];

describe('criteria-incomplete', () => {
  it.each<[string, Criteria, readonly string[]]>([
    ['five meanings', criteria(FINE), []],
    ['five meanings from 1 to 5', criteria([...FINE].reverse(), { ratings: [1, 2, 3, 4, 5] }), []],
    [
      'a blank one, and one of leaders',
      criteria(['ก', '', 'ค', '.....', 'จ']),
      ['criteria-incomplete B3', 'criteria-incomplete B5'],
    ],
    ['no rating 1', criteria(['ก', 'ข', 'ค', 'ง']), ['criteria-incomplete A1']],
    [
      'rating 4 twice, and no 3',
      criteria(['ก', 'ข', 'ค', 'ง', 'จ'], { ratings: [5, 4, 4, 2, 1] }),
      ['criteria-incomplete A1', 'criteria-incomplete B4'],
    ],
    ['a published example', criteria(['ก', '', ''], { isExample: true }), []],
  ])('%s', (_, list, expected) => {
    expect(reported({ criteria: [list] })).toEqual(expected);
  });

  it('tells what is wrong with which ratings', () => {
    const list = criteria(['ก', '', 'ค'], { ratings: [5, 3, 3] });
    expect(findingsOf({ criteria: [list] }).map(({ params }) => params)).toEqual([
      { factor: 'likelihood', problem: 'missing', ratings: [1, 2, 4] },
      { factor: 'likelihood', problem: 'blank', ratings: [3] },
      { factor: 'likelihood', problem: 'repeated', ratings: [3] },
    ]);
  });
});

describe('criteria-gap and criteria-overlap', () => {
  const from = (...top: readonly string[]): Criteria =>
    criteria([...top, ...['ค', 'ง', 'จ', 'ฉ', 'ช'].slice(top.length)]);

  it.each<[string, Criteria, readonly string[]]>([
    ['bounds that meet', criteria(FINE), []],
    ['words', criteria(['ก', 'ข', 'ค', 'ง', 'จ']), []],
    ['times', from('มากกว่า ๕ ครั้ง', 'ไม่เกิน ๔ ครั้ง'), ['criteria-gap B2']],
    ['per cent', from('ก', 'มากกว่าร้อยละ 30', 'ร้อยละ 10 - 20'), ['criteria-gap B3']],
    ['money', from('เกิน 500,000 บาท', 'ไม่เกิน 100,000 บาท'), ['criteria-gap B2']],
    ['times twice', from('5 ครั้งขึ้นไป', '3 - 5 ครั้ง'), ['criteria-overlap B2']],
    ['per cent twice', from('ก', '50-100%', '40-60%'), ['criteria-overlap B3']],
    ['money twice', from('1 แสนบาทขึ้นไป', '5 หมื่นถึง 1 แสนบาท'), ['criteria-overlap B2']],
    [
      'a gap and an overlap',
      from('มากกว่า 6 ครั้ง', '4 - 5 ครั้ง', '3 - 4 ครั้ง'),
      ['criteria-gap B2', 'criteria-overlap B3'],
    ],
    [
      'the same in a list from 1 to 5',
      criteria(['1 ครั้ง', '2 ครั้ง', '3 ครั้ง', '4 ครั้ง', '6 ครั้งขึ้นไป'], {
        ratings: [1, 2, 3, 4, 5],
      }),
      ['criteria-gap B6'],
    ],
    [
      'a published example',
      criteria(['มากกว่า 5 ครั้ง', 'ไม่เกิน 4 ครั้ง', 'ค', 'ง', 'จ'], { isExample: true }),
      [],
    ],
  ])('%s', (_, list, expected) => {
    expect(reported({ criteria: [list] })).toEqual(expected);
  });

  it('are not said where a rating between is missing', () => {
    const list = criteria(['มากกว่า 4 ครั้ง', 'ไม่เกิน 3 ครั้ง', 'ไม่เกิน 2 ครั้ง', '1 ครั้ง'], {
      ratings: [5, 3, 2, 1],
    });
    expect(reported({ criteria: [list] })).toEqual(['criteria-incomplete A1']);
  });

  it('tell which ratings and numbers', () => {
    const [finding] = findingsOf({ criteria: [from('มากกว่า 25 ครั้ง', 'ไม่เกิน 20 ครั้ง')] });
    expect(finding?.params).toMatchObject({
      factor: 'likelihood',
      upper: 5,
      lower: 4,
      numbers: { low: 21, high: 25, unit: 'times' },
    });
  });
});
