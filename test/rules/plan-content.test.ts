import type { RequiredColumn } from '../../src/rules/plan-content';
import type { LineCells, PlanCells } from './assessment-builder';
import { FIRST_ROW, PLAN, planRow, risk } from './assessment-builder';
import { found } from './found';

const COLUMNS: readonly [RequiredColumn, string, number][] = [
  ['measure', 'E', 4],
  ['timeframe', 'G', 6],
  ['owner', 'H', 7],
];

describe.each(COLUMNS)('%s-missing', (column, letter, index) => {
  const planned = (cells: PlanCells): readonly string[] => found(risk({ plan: planRow(cells) }));
  const finding = (row: number): string => `${column}-missing 5!${letter}${row}`;

  it('is silent where the cell says something', () => {
    expect(planned({})).toEqual([]);
  });

  it('points at the blank cell', () => {
    expect(planned({ [column]: null })).toEqual([finding(5)]);
  });

  it('takes an error value for no content', () => {
    expect(planned({ [column]: { unreadable: '#REF!' } })).toEqual([finding(5)]);
  });

  it.each([
    ['high', 4, 3],
    ['very-high', 5, 5],
  ] as const)('asks of a %s risk too', (level, likelihood, impact) => {
    const plan = planRow({ level, [column]: null });
    expect(found(risk({ likelihood, impact, plan }))).toEqual([finding(5)]);
  });

  it('asks nothing of a low risk', () => {
    const plan = planRow({ level: 'low', [column]: null });
    expect(found(risk({ likelihood: 2, impact: 2, plan }))).toEqual([]);
  });

  it('goes by the computed level, not by the written ones', () => {
    const plan = planRow({ level: 'low', [column]: null });
    expect(found(risk({ level: 'low', plan }))).toEqual([
      'level-mismatch 2!G5',
      'plan-level-mismatch 5!D5',
      finding(5),
    ]);
  });

  it('is silent while the risk is not scored', () => {
    const plan = planRow({ [column]: null });
    expect(found(risk({ likelihood: null, plan }))).toEqual(['likelihood-invalid 2!D5']);
  });

  it.each([
    ['issue', 'C5', {}],
    ['step', 'B5', { issue: 'no column' }],
    ['order', 'A5', { issue: 'no column', step: 'no column' }],
  ] as const)('points at the %s where the table has no such column', (_, cell, others) => {
    expect(planned({ ...others, [column]: 'no column' })).toEqual([`${column}-missing 5!${cell}`]);
  });

  it('points at the start of the row where the table has none of these columns', () => {
    const none = 'no column';
    const bare = { order: none, step: none, issue: none, measure: none, [column]: none } as const;
    expect(planned(bare)).toContain(`${column}-missing 5!A5`);
  });

  it('reports a row that has no content on any of its lines once, on its first line', () => {
    const others: LineCells = { measure: 'ก', timeframe: 'ข', owner: 'ค' };
    const cells = { [column]: null, continued: [{ ...others, [column]: null }] };
    expect(planned(cells)).toEqual([finding(5)]);
  });

  it('reports a merged blank cell once', () => {
    const place = { sheet: PLAN, row: FIRST_ROW, column: index };
    const merged: LineCells = {
      measure: 'ก',
      timeframe: 'ข',
      owner: 'ค',
      [column]: { merged: [place, null] },
    };
    expect(planned({ [column]: null, continued: [merged, merged] })).toEqual([finding(5)]);
  });

  it('reports a plan row that two risks share once', () => {
    const plan = planRow({ [column]: null });
    expect(found(risk({ plan }), risk({ order: '2', issue: null, plan }, FIRST_ROW + 1))).toEqual([
      finding(5),
    ]);
  });
});

describe.each(COLUMNS.slice(1))('%s-missing, over several measures', (column, letter, index) => {
  const planned = (first: string | null, ...continued: readonly LineCells[]): readonly string[] =>
    found(risk({ plan: planRow({ timeframe: 'ข', owner: 'ค', [column]: first, continued }) }));
  const full: LineCells = { measure: 'ก', timeframe: 'ข', owner: 'ค' };
  const without: LineCells = { ...full, [column]: null };
  const finding = (row: number): string => `${column}-missing 5!${letter}${row}`;

  it('lets the first content stand for all measures', () => {
    expect(planned('ง', without, without)).toEqual([]);
  });

  it('asks each measure once another than the first has its own', () => {
    expect(planned('ง', full, without, without)).toEqual([finding(7), finding(8)]);
  });

  it('asks the first measure too', () => {
    expect(planned(null, full, full)).toEqual([finding(5)]);
  });

  it('asks nothing of a line without a measure', () => {
    expect(planned('ง', full, { ...without, measure: null })).toEqual([]);
  });

  it('accepts one content merged over all measures', () => {
    const place = { sheet: PLAN, row: FIRST_ROW, column: index };
    const merged: LineCells = { ...full, [column]: { merged: [place, 'ง'] } };
    expect(planned('ง', merged, merged)).toEqual([]);
  });

  it('finds the measure that a merge over the others leaves out', () => {
    const place = { sheet: PLAN, row: FIRST_ROW, column: index };
    const merged: LineCells = { ...full, [column]: { merged: [place, 'ง'] } };
    expect(planned('ง', merged, without)).toEqual([finding(7)]);
  });
});

describe('measure-missing, over several lines', () => {
  it('is silent where any line has a measure', () => {
    const plan = planRow({ measure: null, continued: [{ measure: 'ก' }, {}] });
    expect(found(risk({ plan }))).toEqual([]);
  });
});
