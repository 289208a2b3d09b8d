import { RULES } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { FIRST_ROW, PLAN, SCORED, assessmentOf, planRow, risk } from './assessment-builder';
import { found, written } from './found';

describe('the list of rules', () => {
  it('names each rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('calls an error only what is certain', () => {
    const errors = RULES.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id }) => id)).toEqual([
      'likelihood-invalid',
      'impact-invalid',
      'score-mismatch',
      'level-mismatch',
      'plan-row-missing',
      'plan-level-mismatch',
      'measure-missing',
      'timeframe-missing',
      'owner-missing',
      'agency-missing',
      'process-missing',
      'result-missing',
      'publication-link-missing',
      'colour-not-single',
      'watch-scale-invalid',
      'total-mismatch',
      'risk-not-planned',
    ]);
  });
});

describe('runRules', () => {
  const unplanned = risk({ order: '๒.', issue: 'ขอของกำนัล', likelihood: 4, plan: null }, 6);
  const unowned = risk({ plan: planRow({ owner: null }) });

  it('finds nothing in nothing', () => {
    expect(runRules([], [])).toEqual([]);
    expect(runRules([assessmentOf()], [SCORED])).toEqual([]);
  });

  it('tells rule, severity, place, what is said of it, and whose it is', () => {
    expect(runRules([assessmentOf(), assessmentOf(unplanned)], [SCORED, PLAN])).toEqual([
      {
        rule: 'plan-row-missing',
        severity: 'error',
        place: { sheet: SCORED, row: 6, column: 2 },
        params: { order: '๒.', issue: 'ขอของกำนัล', level: 'medium' },
        assessment: 1,
      },
    ]);
  });

  it('sorts by row, then column, on one sheet', () => {
    const late = risk({ issue: null, impact: null, likelihood: null }, FIRST_ROW + 3);
    const early = risk({ level: 'low', score: 25 }, FIRST_ROW);
    expect(found(late, early)).toEqual([
      'score-mismatch 2!F5',
      'level-mismatch 2!G5',
      'likelihood-invalid 2!D8',
      'impact-invalid 2!E8',
    ]);
  });

  it('sorts by the order of the sheets, unknown ones last', () => {
    const assessments = [assessmentOf(unowned, unplanned)];
    const order = (...sheets: readonly string[]): readonly string[] =>
      runRules(assessments, sheets).map(written);
    const [plan, scored] = ['owner-missing 5!H5', 'plan-row-missing 2!C7'];
    expect(order(SCORED, PLAN)).toEqual([scored, plan]);
    expect(order(PLAN, SCORED)).toEqual([plan, scored]);
    expect(order(PLAN)).toEqual([plan, scored]);
    expect(order(SCORED)).toEqual([scored, plan]);
  });

  it('keeps the findings of one assessment together', () => {
    const assessments = [assessmentOf(unowned), assessmentOf(unplanned), assessmentOf()];
    expect(runRules(assessments, [SCORED, PLAN]).map(({ assessment }) => assessment)).toEqual([
      0, 1,
    ]);
  });

  it('puts rules about one cell into the order of the list', () => {
    const none = 'no column';
    const plan = planRow({ timeframe: none, owner: none });
    expect(found(risk({ plan }))).toEqual(['timeframe-missing 5!C5', 'owner-missing 5!C5']);
  });

  it('lets the first of two risks speak for the cell they share', () => {
    const plan = planRow({ owner: null });
    const findings = runRules(
      [
        assessmentOf(
          risk({ order: '1', plan }),
          risk({ order: '2', issue: null, plan }, FIRST_ROW + 1),
        ),
      ],
      [SCORED, PLAN],
    );
    expect(findings.map(({ params }) => params)).toEqual([expect.objectContaining({ order: '1' })]);
  });
});
