import type { DomainChoice } from '../../src/assessment/assessment';
import { ABSENT } from '../../src/assessment/field';
import { at, cell, findingsOf, reported } from './reported';

describe.each(['agency', 'process'] as const)('%s-missing', (label) => {
  const finding = `${label}-missing B3`;

  it('points at the cell that is blank', () => {
    expect(reported({ [label]: cell(2, 1, null) })).toEqual([finding]);
  });

  it('takes an error value for no name', () => {
    const field = { kind: 'invalid', place: at(2, 1), text: '#REF!' } as const;
    expect(reported({ [label]: field })).toEqual([finding]);
  });

  it.each([
    ['there is a name', cell(2, 1, 'กองคลัง')],
    ['the form has no such label', ABSENT],
  ])('is silent where %s', (_, field) => {
    expect(reported({ [label]: field })).toEqual([]);
  });
});

/** Domains down column A; a number with a tick is written negative. */
function domains(...numbers: readonly number[]): readonly DomainChoice[] {
  return numbers.map((number, row) => ({
    place: at(row, 0),
    number: Math.abs(number),
    label: 'ด้าน',
    ticked: number < 0,
  }));
}

describe('the choice of a domain', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['none of three', [1, 2, 3], ['domain-not-chosen A1']],
    ['none of two', [1, 2], ['domain-not-chosen A1']],
    ['one of three', [1, -2, 3], []],
    ['two of three', [-1, 2, -3], ['domain-several A3']],
    ['all of three, reported once', [-1, -2, -3], ['domain-several A2']],
    ['the same one in two places', [-1, 2, -1], []],
    ['one that is only named in a title', [1], []],
    ['the same title twice', [1, 1], []],
    ['no form for it', [], []],
  ])('%s', (_, numbers, expected) => {
    expect(reported({ domains: domains(...numbers) })).toEqual(expected);
  });

  it.each([
    ['says nothing', cell(6, 5, null), ['domain-not-chosen F7']],
    [
      'holds an error',
      { kind: 'invalid', place: at(6, 5), text: '#REF!' } as const,
      ['domain-not-chosen F7'],
    ],
    ['names one in other words', cell(6, 5, 'การใช้อำนาจ'), []],
    ['is not part of the form', ABSENT, []],
  ])('where the cell of a proposal %s', (_, proposedDomain, expected) => {
    expect(reported({ proposedDomain })).toEqual(expected);
  });

  it('is made where a title names the domain, though the cell of the proposal does not', () => {
    expect(reported({ proposedDomain: cell(6, 5, null), domains: domains(1) })).toEqual([]);
  });

  it('tells how many are offered, and which are ticked', () => {
    expect(findingsOf({ domains: domains(1, 2, 3) }).map(({ params }) => params)).toEqual([
      { offered: 3 },
    ]);
    expect(findingsOf({ domains: domains(-3, 1, -1) }).map(({ params }) => params)).toEqual([
      { numbers: [3, 1] },
    ]);
  });
});
