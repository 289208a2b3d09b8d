import { ABSENT } from '../../src/assessment/field';
import { cell, findingsOf, reported } from './reported';
import { planRow } from './assessment-builder';

/** What is found in the timeframe of one measure, in a form for a fiscal year or for none. */
function found(timeframe: string, year: number | null): readonly string[] {
  const fiscalYear = year === null ? ABSENT : cell(0, 0, year);
  return reported({ plan: [planRow({ timeframe })], fiscalYear });
}

const VAGUE = 'timeframe-vague G5';
const OUTSIDE = 'timeframe-outside-fiscal-year G5';
const REVERSED = 'timeframe-reversed G5';

describe('timeframe-vague', () => {
  it.each(['๑ วัน', '3 เดือน', '1 ปี', 'ภายใน 7 วัน', '15 วันทำการ', 'ต่อเนื่อง', 'ดำเนินการอย่างต่อเนื่อง'])(
    'points at %j, whatever the year',
    (timeframe) => {
      expect(found(timeframe, null)).toEqual([VAGUE]);
      expect(found(timeframe, 2568)).toEqual([VAGUE]);
    },
  );

  it.each([
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
    '1 ปี (1 ต.ค. 67 - 30 ก.ย. 68)',
    'ต่อเนื่องตลอดปีงบประมาณ พ.ศ. ๒๕๖๘',
    'ต่อเนื่องตลอดปี',
    'ตลอดปีงบประมาณ',
    'ทุกเดือน',
    'ไตรมาสละ 1 ครั้ง',
    'ไตรมาส 1-4',
    'ภายในเดือนมีนาคม 2568',
    'ตามแผนของกอง',
  ])('accepts %j', (timeframe) => {
    expect(found(timeframe, 2568)).toEqual([]);
  });

  it('tells what is lacking', () => {
    const vagueness = (timeframe: string): unknown =>
      findingsOf({ plan: [planRow({ timeframe })] })[0]?.params;
    expect(vagueness('๑ วัน')).toEqual({ written: '๑ วัน', vagueness: 'duration' });
    expect(vagueness('ต่อเนื่อง')).toEqual({ written: 'ต่อเนื่อง', vagueness: 'ongoing' });
  });

  it('looks at each measure, and at a merged timeframe once', () => {
    const plan = planRow({
      timeframe: '1 วัน',
      continued: [
        { measure: 'ก', timeframe: '2 วัน' },
        { measure: 'ข', timeframe: { merged: [{ sheet: 'ขั้นตอนที่ 5', row: 5, column: 6 }, '2 วัน'] } },
      ],
    });
    expect(reported({ plan: [plan] })).toEqual([VAGUE, 'timeframe-vague G6']);
  });
});

describe('timeframe-outside-fiscal-year', () => {
  it.each<[string, boolean]>([
    ['๑ ต.ค. ๖๖ - ๓๐ ก.ย. ๖๗', true],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๗', true],
    ['ภายใน 30 กันยายน 2567', true],
    ['15 ธันวาคม 2568', true],
    ['ตั้งแต่ 1 ต.ค. 68 เป็นต้นไป', true],
    ['ปีงบประมาณ พ.ศ. 2569 ถึงปัจจุบัน', true],
    ['ปี 2566', true],
    ['1 ก.ค. 68 - 31 ธ.ค. 68', false],
    ['1 ม.ค. 67 - 31 ธ.ค. 67', false],
    ['ปีงบประมาณ 2566 - 2570', false],
    ['1) 23 ธันวาคม 2567 2) 14 กุมภาพันธ์ 2569', false],
  ])('points at %j in a form for 2568', (timeframe, wholly) => {
    const params = { written: timeframe, fiscalYear: 2568, wholly };
    const [finding, ...more] = findingsOf({
      plan: [planRow({ timeframe })],
      fiscalYear: cell(0, 0, 2568),
    });
    expect([finding?.rule, finding?.params, more]).toEqual([
      'timeframe-outside-fiscal-year',
      params,
      [],
    ]);
  });

  it.each([
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
    'ปีงบประมาณ พ.ศ. ๒๕๖๘',
    'ไตรมาส 1 และ 3',
    'ภายใน 30 กันยายน 2568',
    '๑) ๒๓ ธันวาคม ๒๕๖๗ ๒) ๑๔ กุมภาพันธ์ ๒๕๖๘ ถึง ๒๘ กุมภาพันธ์ ๒๕๖๘',
    'ปีงบประมาณ พ.ศ. ๒๕๖๖ ถึงปัจจุบัน',
    '1 ม.ค. 66 ถึงปัจจุบัน',
    'ตั้งแต่ 1 ม.ค. 66 เป็นต้นไป',
    'ปี 2568',
    'ปี 2567',
  ])('accepts %j in a form for 2568', (timeframe) => {
    expect(found(timeframe, 2568)).toEqual([]);
  });

  it('is silent while the year of the form is unknown', () => {
    expect(found('๑ ต.ค. ๖๐ - ๓๐ ก.ย. ๖๑', null)).toEqual([]);
  });
});

describe('timeframe-reversed', () => {
  it.each(['1 ต.ค. 68 - 30 ก.ย. 68', '30 ก.ย. 68 - 1 ต.ค. 67', 'ปีงบประมาณ 2569 - 2568'])(
    'points at %j, and is not said to be outside the year as well',
    (timeframe) => {
      expect(found(timeframe, null)).toEqual([REVERSED]);
      expect(found(timeframe, 2568)).toEqual([REVERSED]);
    },
  );

  it.each(['1 ต.ค. 67 - 30 ก.ย. 68', '1 ต.ค. 67 - 1 ต.ค. 67', '1 ธ.ค. - 28 ก.พ. 68'])(
    'accepts %j',
    (timeframe) => {
      expect(found(timeframe, null)).toEqual([]);
    },
  );

  it('and a timeframe in another year are told apart', () => {
    expect(found('1 ต.ค. 66 - 30 ก.ย. 67', 2568)).toEqual([OUTSIDE]);
  });
});
