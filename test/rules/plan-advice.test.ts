import type { Field } from '../../src/assessment/field';
import { ABSENT } from '../../src/assessment/field';
import type { Place } from '../../src/assessment/place';
import { runRules } from '../../src/rules/run';
import { FIRST_ROW, PLAN, SCORED, assessmentOf, planRow, risk } from './assessment-builder';
import { found, written } from './found';

describe('method-missing', () => {
  it('points at the blank cell of a risk of medium level', () => {
    expect(found(risk({ plan: planRow({ method: null }) }))).toEqual(['method-missing 5!F5']);
  });

  it('asks each measure once another than the first has its own', () => {
    const full = { measure: 'ก', method: 'ข', timeframe: 'ปีงบประมาณ 2569', owner: 'ค' };
    const plan = planRow({ continued: [full, { ...full, method: null }] });
    expect(found(risk({ plan }))).toEqual(['method-missing 5!F7']);
  });

  it('asks nothing of a low risk, or of a table without the column', () => {
    const low = planRow({ level: 'low', method: null });
    expect(found(risk({ impact: 1, plan: low }))).toEqual([]);
    expect(found(risk({ plan: planRow({ method: 'no column' }) }))).toEqual([]);
  });
});

describe('budget-invalid', () => {
  const place: Place = { sheet: PLAN, row: FIRST_ROW, column: 8 };
  const withBudget = (budget: Field<string>): readonly string[] => {
    const row = planRow();
    const [first] = row.measures;
    const plan = { ...row, measures: [{ ...first, budget }] as const };
    return runRules([assessmentOf(risk({ plan }))], [SCORED, PLAN]).map(written);
  };
  const value = (text: string): Field<string> => ({ kind: 'value', place, text, value: text });

  it.each([
    '15000',
    '๑๕,๐๐๐ บาท',
    '0.00',
    '2.5 ล้านบาท',
    'ไม่ใช้งบประมาณ',
    'ค่าจ้าง 5,000 บาท และ 300 บาท',
    'งบดำเนินงาน ๒๐,๐๐๐ บาท',
    'ครั้งละ 500 บาท',
  ])('accepts %j', (text) => {
    expect(withBudget(value(text))).toEqual([]);
  });

  it.each(['ตามจริง', '1,50,000', '1,50,000 บาท', '10 %', '-500'])('points at %j', (text) => {
    expect(withBudget(value(text))).toEqual(['budget-invalid 5!I5']);
  });

  it('points at an error value, and accepts a blank cell and a table without the column', () => {
    expect(withBudget({ kind: 'invalid', place, text: '#REF!' })).toEqual(['budget-invalid 5!I5']);
    expect(withBudget({ kind: 'blank', place, text: '-' })).toEqual([]);
    expect(withBudget(ABSENT)).toEqual([]);
  });
});

describe('measure-repeated', () => {
  const plans = (...measures: readonly string[]): readonly string[] =>
    found(
      ...measures.map((measure, index) => {
        const issue = `ประเด็นที่ ${index}`;
        return risk(
          { issue, plan: planRow({ issue, measure }, FIRST_ROW + index) },
          FIRST_ROW + index,
        );
      }),
    );

  it('names a measure of three risks once, where it stands first', () => {
    expect(plans('ก', 'ข', 'ข', 'ข', 'ข')).toEqual(['measure-repeated 5!E6']);
  });

  it('accepts one for two risks, and others in nearly the same words', () => {
    expect(plans('ก', 'ก', 'กก', 'ข', 'ข')).toEqual([]);
  });

  it('accepts one cell merged over all risks, and one measure on several lines of a risk', () => {
    const place = { sheet: PLAN, row: FIRST_ROW, column: 4 };
    const merged = [0, 1, 2].map((index) => {
      const issue = `ประเด็นที่ ${index}`;
      const plan = planRow({ issue, measure: { merged: [place, 'ก'] } }, FIRST_ROW + index);
      return risk({ issue, plan }, FIRST_ROW + index);
    });
    expect(found(...merged)).toEqual([]);
    const line = { measure: 'ก', method: 'ข', timeframe: 'ปีงบประมาณ 2569', owner: 'ค' };
    expect(found(risk({ plan: planRow({ measure: 'ก', continued: [line, line] }) }))).toEqual([]);
  });
});
