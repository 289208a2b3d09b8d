import { moveFormula } from '../../src/fixes/move-formula';

describe('moving a formula', () => {
  it.each([
    ['relative cells', '=D5*E5', 3, '=D8*E8'],
    ['up', '=$D5*E$5', -2, '=$D3*E$5'],
    [
      'fixed rows stay',
      '=IF($F5="","",IF(F5>=$A$1,B$2,C5))',
      1,
      '=IF($F6="","",IF(F6>=$A$1,B$2,C6))',
    ],
    ['areas', '=SUM(D5:E5,$D$5:E5)', 1, '=SUM(D6:E6,$D$5:E6)'],
    ['whole rows and columns', '=SUM(5:5)+SUM($5:6)+SUM(A:A)', 1, '=SUM(6:6)+SUM($5:7)+SUM(A:A)'],
    ['texts', '=IF(D5="A5","x ""B5""",C5)', 1, '=IF(D6="A5","x ""B5""",C6)'],
    ['sheet names', "='A5 ๒'!C5+A5!C5+แผ่น1!C5", 1, "='A5 ๒'!C6+A5!C6+แผ่น1!C6"],
    ['functions that look like cells', '=LOG10(D5)+ATAN2(D5,E5)', 1, '=LOG10(D6)+ATAN2(D6,E6)'],
    ['names that look like cells', '=A5_rate*rate.A5*_A5', 1, '=A5_rate*rate.A5*_A5'],
    ['columns of tables', '=[@A5]*Table1[[#This Row],[B5]]', 1, '=[@A5]*Table1[[#This Row],[B5]]'],
    ['numbers', '=D5*1E5+10', 1, '=D6*1E5+10'],
    ['small letters', '=d5*e5', 1, '=d6*e6'],
  ])('%s', (_, formula, down, moved) => {
    expect(moveFormula(formula, down)).toBe(moved);
  });

  it('is given up where a reference would leave the sheet', () => {
    expect(moveFormula('=A1', -1)).toBeNull();
    expect(moveFormula('=A1048576', 1)).toBeNull();
    expect(moveFormula('=A$1', -1)).toBe('=A$1');
  });
});
