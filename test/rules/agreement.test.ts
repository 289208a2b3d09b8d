import type { ListedIssue } from '../../src/assessment/assessment';
import type { Finding } from '../../src/rules/finding';
import { runRules } from '../../src/rules/run';
import type { PlanCells, RiskCells } from './assessment-builder';
import { FIRST_ROW, PLAN, SCORED, assessmentOf, planRow, risk } from './assessment-builder';
import { found, written } from './found';

const LISTED = 'ขั้นตอนที่ 1';

function listed(step: string, issue: string, row = FIRST_ROW): ListedIssue {
  const field = (column: number, text: string): ListedIssue['step'] => {
    const place = { sheet: LISTED, row, column };
    return { kind: 'value', place, text, value: text };
  };
  return { sheet: LISTED, row, order: field(0, '1'), step: field(1, step), issue: field(2, issue) };
}

/** What is found about a list of issues and one risk with its plan row. */
function foundIn(items: readonly ListedIssue[], cells: RiskCells = {}): readonly Finding[] {
  return runRules([{ ...assessmentOf(risk(cells)), listed: items }], [LISTED, SCORED, PLAN]);
}

describe('plan-row-unmatched', () => {
  const withRow = (cells: PlanCells): readonly string[] => {
    const assessment = assessmentOf(risk());
    const plan = [...assessment.plan, planRow(cells, FIRST_ROW + 1)];
    return runRules([{ ...assessment, plan }], [SCORED, PLAN]).map(written);
  };

  it('points at the issue of a row that resembles no risk', () => {
    expect(withRow({ order: '2', step: 'จัดซื้อ', issue: 'เอื้อผู้ขาย' })).toEqual([
      'plan-row-unmatched 5!C6',
    ]);
  });

  it('points at the step where the table has no issues', () => {
    expect(withRow({ order: '2', step: 'จัดซื้อ', issue: 'no column' })).toEqual([
      'plan-row-unmatched 5!B6',
    ]);
  });

  it.each<[string, PlanCells]>([
    ['a second measure with the same issue', { order: '2' }],
    ['a second measure with the same number', { issue: 'มีการเรียกรับผลประโยชน์' }],
  ])('accepts %s', (_, cells) => {
    expect(withRow(cells)).toEqual([]);
  });

  it('says nothing while no risk is there', () => {
    expect(runRules([{ ...assessmentOf(), plan: [planRow()] }], [PLAN])).toEqual([]);
  });
});

describe('row-dropped', () => {
  it('points at an item that is not scored', () => {
    const items = [listed('รับคำขอ', 'เรียกรับผลประโยชน์'), listed('ตรวจ', 'รับของกำนัล', 5)];
    expect(foundIn(items).map(written)).toEqual(['row-dropped 1!C6']);
  });

  it('says nothing while nothing is scored', () => {
    const assessment = { ...assessmentOf(), listed: [listed('ตรวจ', 'รับของกำนัล')] };
    expect(runRules([assessment], [LISTED])).toEqual([]);
  });
});

describe.each([
  ['step', 'B5', 'รับคำขอและตรวจเอกสาร'],
  ['issue', 'C5', 'เรียกและรับผลประโยชน์'],
] as const)('%s-text-differs', (column, cell, other) => {
  const rule = `${column}-text-differs`;
  const own = column === 'step' ? 'รับคำขอ' : 'เรียกรับผลประโยชน์';

  it('points at the plan, with both texts', () => {
    const [finding, ...more] = foundIn([], { plan: planRow({ [column]: other }) });
    expect(more).toEqual([]);
    expect(finding && written(finding)).toBe(`${rule} 5!${cell}`);
    expect(finding?.params).toMatchObject({ earlier: own, later: other, table: 'plan' });
  });

  it('points at the scored table where the list of issues has other words', () => {
    const item = listed(
      column === 'step' ? other : 'รับคำขอ',
      column === 'issue' ? other : 'เรียกรับผลประโยชน์',
    );
    const [finding, ...more] = foundIn([item]);
    expect(more).toEqual([]);
    expect(finding && written(finding)).toBe(`${rule} 2!${cell}`);
    expect(finding?.params).toMatchObject({ earlier: other, later: own, table: 'scored' });
  });

  it.each([
    ['the same words', own],
    ['a leading number and spaces', `๑. ${own.slice(0, 4)} ${own.slice(4)}`],
    ['a blank cell', null],
    ['a table without the column', 'no column'],
    ['an error value', { unreadable: '#REF!' }],
  ] as const)('accepts %s in the plan', (_, text) => {
    expect(found(risk({ plan: planRow({ [column]: text }) }))).toEqual([]);
  });
});

describe('step-text-differs, in a plan without issues', () => {
  const none = 'no column';

  it('accepts the title of a step that the scored table explains at length', () => {
    const step = 'รับคำขอ โดยตรวจคำขอและเอกสารทุกฉบับให้ครบถ้วนตามคู่มือสำหรับประชาชน';
    expect(found(risk({ step, plan: planRow({ issue: none }) }))).toEqual([]);
  });

  it('points at other words of the same length', () => {
    expect(found(risk({ plan: planRow({ step: 'รับคำร้อง', issue: none }) }))).toEqual([
      'step-text-differs 5!B5',
    ]);
  });
});

describe('duplicate-risk', () => {
  const plan = null;
  const low = { likelihood: 1, impact: 1, plan } as const;
  const twice = (cells: RiskCells): readonly string[] =>
    found(risk(low), risk({ ...low, ...cells }, FIRST_ROW + 1));

  it.each<[string, RiskCells]>([
    ['the same texts', {}],
    ['spaces and leading numbers', { issue: '๒. เรียกรับ ผลประโยชน์' }],
  ])('points at the second row with %s', (_, cells) => {
    expect(twice(cells)).toEqual(['duplicate-risk 2!C6']);
  });

  it.each<[string, RiskCells]>([
    ['another step', { step: 'ตรวจสถานที่' }],
    ['another issue', { issue: 'เรียกรับของขวัญ' }],
    ['no issue', { issue: null }],
  ])('accepts %s', (_, cells) => {
    expect(twice(cells)).toEqual([]);
  });

  it('names the first of them each time', () => {
    const three = [risk(low), risk(low, FIRST_ROW + 1), risk(low, FIRST_ROW + 2)];
    const findings = runRules([assessmentOf(...three)], [SCORED]);
    expect(findings.map(({ params }) => params)).toEqual([
      expect.objectContaining({ firstRow: 5 }),
      expect.objectContaining({ firstRow: 5 }),
    ]);
  });
});
