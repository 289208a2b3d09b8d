import type { Finding, Severity } from '../src/rules/finding';
import { summarise } from '../src/summary';
import { assessmentOf, risk } from './rules/assessment-builder';
import { read, WATCH } from './sheets/nine-step/rows';
import { only } from './sheets/only';
import { sheet } from './sheets/snapshots';

function finding(severity: Severity): Finding {
  return {
    rule: 'owner-missing',
    severity,
    place: { sheet: 'ขั้นตอนที่ 5', row: 4, column: 7 },
    params: { order: '1', issue: '', level: 'medium' },
    assessment: 0,
  };
}

describe('summarise', () => {
  it('says that there is no form', () => {
    expect(summarise([], [])).toMatchObject({ verdict: 'no-form', risks: 0, errors: 0 });
  });

  it('says ready where nothing is wrong for certain', () => {
    const findings = [finding('warning'), finding('advice'), finding('advice')];
    expect(summarise([assessmentOf()], findings)).toMatchObject({
      verdict: 'ready',
      errors: 0,
      warnings: 1,
      advice: 2,
    });
  });

  it('says open with a single error', () => {
    expect(summarise([assessmentOf()], [finding('error')])).toMatchObject({
      verdict: 'open',
      errors: 1,
    });
  });

  it('counts risks over all assessments, by level and by cell of the matrix', () => {
    const summary = summarise(
      [
        assessmentOf(risk({ likelihood: 5, impact: 1 }), risk({ likelihood: 5, impact: 1 })),
        assessmentOf(
          risk({ likelihood: 1, impact: 1 }),
          risk({ likelihood: 3, impact: 4 }),
          risk({ likelihood: 5, impact: 5 }),
          risk({ likelihood: null }),
          risk({ impact: { unreadable: '7' } }),
        ),
      ],
      [],
    );
    expect(summary.risks).toBe(7);
    expect(summary.unscored).toBe(2);
    expect(summary.byLevel).toEqual({ low: 1, medium: 2, high: 1, 'very-high': 1 });
    expect(summary.matrix).toEqual([
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0],
      [2, 0, 0, 0, 1],
    ]);
  });

  it('counts watched items by necessity and severity, beside the scored risks', () => {
    expect(summarise([assessmentOf(risk())], []).watchMatrix).toBeNull();
    const nineStep = read([
      ...WATCH,
      ['๑', 'ก่อนทำสัญญา'],
      [null, '๑.๑ กำหนดราคาสูง', '๓', null, null, '๓', null, null, '๙'],
      [null, '๑.๒ แบ่งซื้อ', null, '๒', null, null, null, '๑', '๒'],
      [null, '๑.๓ รับของไม่ครบ', null, '๒', null, null, null, null, null],
    ]);
    const summary = summarise([{ ...assessmentOf(), nineStep }], []);
    expect(summary).toMatchObject({ risks: 3, unscored: 1 });
    expect(summary.byLevel).toEqual({ low: 1, medium: 0, high: 1, 'very-high': 0 });
    expect(summary.watchMatrix).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(summary.matrix.flat().every((count) => count === 0)).toBe(true);
  });

  it('counts the measures that a follow-up report names, with a result or without', () => {
    const [row] = only([
      sheet('ก', [
        ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการ', 'ผลการดำเนินการ'],
        ['รับคำขอ', 'สูง', 'อบรมเจ้าหน้าที่', 'จัดอบรมแล้ว'],
        [null, null, 'ติดประกาศ', null],
      ]),
    ]).followUp;
    const assessment = { ...assessmentOf(), followUp: row === undefined ? [] : [row] };
    expect(summarise([assessment], [])).toMatchObject({ risks: 0, reported: 2 });
  });
});
