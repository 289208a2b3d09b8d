import type { Cell, RiskCells } from './assessment-builder';
import type { Level } from '../../src/assessment/level';
import { planRow, risk } from './assessment-builder';
import { found } from './found';

/** Likelihood 2, impact 4: a score of 8, medium. */
function scored(cells: RiskCells): readonly string[] {
  return found(risk({ likelihood: 2, impact: 4, ...cells }));
}

describe('score-mismatch', () => {
  it.each<[string, Cell<number>]>([
    ['the product', 8],
    ['a blank cell', null],
    ['a table without the column', 'no column'],
  ])('accepts %s', (_, score) => {
    expect(scored({ score })).toEqual([]);
  });

  it.each<[string, Cell<number>]>([
    ['another score', 6],
    ['the sum', 6],
    ['a level instead of the score', { unreadable: 'ปานกลาง' }],
    ['an error value', { unreadable: '#REF!' }],
  ])('points at %s', (_, score) => {
    expect(scored({ score })).toEqual(['score-mismatch 2!F5']);
  });
});

describe('level-mismatch', () => {
  it.each<[string, Cell<Level>]>([
    ['the level of the score', 'medium'],
    ['a blank cell', null],
    ['a table without the column', 'no column'],
  ])('accepts %s', (_, level) => {
    expect(scored({ level })).toEqual([]);
  });

  it.each<[string, Cell<Level>]>([
    ['a lower level', 'low'],
    ['a higher level', 'high'],
    ['the score in place of the level', { unreadable: '๘' }],
    ['a word that is no level', { unreadable: 'พอใช้' }],
  ])('points at %s', (_, level) => {
    expect(scored({ level })).toEqual(['level-mismatch 2!G5']);
  });

  it('goes by likelihood and impact, not by a wrong score that the level agrees with', () => {
    expect(scored({ score: 12, level: 'high' })).toEqual([
      'score-mismatch 2!F5',
      'level-mismatch 2!G5',
    ]);
  });
});

describe('plan-row-missing', () => {
  const noRow = { plan: null };

  it('is silent about a low risk', () => {
    expect(scored({ impact: 2, ...noRow })).toEqual([]);
  });

  it.each<[string, string, RiskCells]>([
    ['issue', 'C5', {}],
    ['blank issue', 'C5', { issue: null }],
    ['step where there is no issue', 'B5', { issue: 'no column' }],
    ['order where there is no step either', 'A5', { issue: 'no column', step: 'no column' }],
    [
      'start of the row where there is nothing of these',
      'A5',
      { issue: 'no column', step: 'no column', order: 'no column' },
    ],
  ])('points at the %s', (_, cell, cells) => {
    expect(scored({ ...cells, ...noRow })).toEqual([`plan-row-missing 2!${cell}`]);
  });

  it('is not said together with what the row lacks', () => {
    expect(scored({ impact: 5, ...noRow })).toEqual(['plan-row-missing 2!C5']);
  });
});

describe('plan-level-mismatch', () => {
  it.each<[string, Cell<Level>]>([
    ['the level of the risk', 'medium'],
    ['a blank cell', null],
    ['a table without the column', 'no column'],
  ])('accepts %s', (_, level) => {
    expect(scored({ plan: planRow({ level }) })).toEqual([]);
  });

  it.each<[string, Cell<Level>]>([
    ['a lower level', 'low'],
    ['a higher level', 'very-high'],
    ['the score in place of the level', { unreadable: '8' }],
  ])('points at %s', (_, level) => {
    expect(scored({ plan: planRow({ level }) })).toEqual(['plan-level-mismatch 5!D5']);
  });

  it('holds for a low risk too', () => {
    expect(scored({ impact: 2, plan: planRow({ level: 'medium' }) })).toEqual([
      'plan-level-mismatch 5!D5',
    ]);
  });
});
