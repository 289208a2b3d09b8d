import { found } from './found';
import { FIRST_ROW, SCORED, risk } from './assessment-builder';

describe.each([
  ['likelihood', 'D', 3],
  ['impact', 'E', 4],
] as const)('%s-invalid', (factor, letter, column) => {
  const finding = `${factor}-invalid 2!${letter}5`;

  it.each([1, 2, 3, 4, 5] as const)('accepts %d', (rating) => {
    const cells = { [factor]: rating };
    expect(found(risk(cells))).toEqual([]);
  });

  it('takes a blank cell for a risk that is not yet scored', () => {
    expect(found(risk({ [factor]: null }))).toEqual([finding]);
  });

  it.each(['6', '0', '2.5', 'มาก', '#REF!'])('points at %j', (unreadable) => {
    expect(found(risk({ [factor]: { unreadable } }))).toEqual([finding]);
  });

  it('keeps the other rules silent, whatever score and level are written', () => {
    expect(found(risk({ [factor]: null, score: 25, level: 'very-high', plan: null }))).toEqual([
      finding,
    ]);
  });

  it('says nothing where the table has no such column', () => {
    expect(found(risk({ [factor]: 'no column', plan: null }))).toEqual([]);
  });

  it('reports a cell merged over two risks once', () => {
    const place = { sheet: SCORED, row: FIRST_ROW, column };
    const merged = { issue: null, [factor]: { merged: [place, null] } } as const;
    expect(found(risk({ [factor]: null }), risk(merged, FIRST_ROW + 1))).toEqual([finding]);
  });
});

describe('a risk without either', () => {
  it('has both findings', () => {
    expect(found(risk({ likelihood: null, impact: null }))).toEqual([
      'likelihood-invalid 2!D5',
      'impact-invalid 2!E5',
    ]);
  });
});
