import type { Risk } from '../../src/assessment/assessment';
import { found } from './found';
import { risk } from './assessment-builder';

describe('unreachable-score', () => {
  it.each([7, 11, 13, 14, 17, 18, 19, 21, 22, 23, 24, 26, 0])('points at %d', (score) => {
    expect(found(risk({ likelihood: null, score }))).toContain('unreachable-score 2!F5');
  });

  it.each([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25])('accepts %d', (score) => {
    expect(found(risk({ likelihood: null, score }))).toEqual(['likelihood-invalid 2!D5']);
  });
});

describe('digits-as-text', () => {
  /** Likelihood ๓ as text, impact 2, and formulas for score or level. */
  function typed(formulas: Risk['formulas'], cells: Parameters<typeof risk>[0]): readonly string[] {
    const row = risk(cells);
    const place = { sheet: row.sheet, row: row.row, column: 3 };
    return found({ ...row, formulas, likelihood: { kind: 'value', place, text: '๓', value: 3 } });
  }
  const score = '=D5*E5';
  const level = '=IF(F5>=5,"ปานกลาง","ต่ำ")';
  const advice = 'digits-as-text 2!D5';

  it.each([
    ['blank', { score, level: null }, { score: null }, [advice]],
    ['an error', { score, level: null }, { score: { unreadable: '#VALUE!' } }, [advice]],
    [
      'an error in both cells',
      { score, level },
      { score: { unreadable: '#VALUE!' }, level: { unreadable: '#VALUE!' } },
      [advice],
    ],
    ['wrong', { score, level: null }, { score: 2 }, [advice, 'score-mismatch 2!F5']],
    [
      'a level that is wrong',
      { score: null, level },
      { score: null, level: 'low' },
      [advice, 'level-mismatch 2!G5'],
    ],
  ] as const)('points at the digit where the result is %s', (_, formulas, cells, expected) => {
    expect(typed(formulas, cells)).toEqual(expected);
  });

  it.each([
    ['the formula gives the product', { score, level: null }, {}],
    [
      'the formula looks for Thai digits',
      { score: '=FIND(D5,"๑๒๓๔๕")', level: null },
      { score: null },
    ],
    ['nothing is a formula', { score: null, level: null }, { score: null, level: null }],
    ['only the level fails, and the score is right', { score: null, level }, { level: null }],
  ] as const)('is silent where %s', (_, formulas, cells) => {
    expect(typed(formulas, cells)).toEqual([]);
  });

  it('says nothing of Arabic digits', () => {
    expect(found({ ...risk({ score: null }), formulas: { score, level: null } })).toEqual([]);
  });
});
