import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Field } from '../../../src/assessment/field';
import { valueOf } from '../../../src/assessment/field';
import { tickedColours } from '../../../src/assessment/item-colour';
import type { NineStep } from '../../../src/assessment/nine-step';
import { addressOf } from '../../../src/assessment/place';
import { reportReview } from '../../../src/cli/file-report';
import type { Review } from '../../../src/review';
import { review } from '../../../src/review';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { CASES, describeWithCases } from '../../cases';

const FILE = path.join(CASES, 'institute-nine-step-pasted.xlsx');

/** `C140 1` for a value, `B140` for a cell without one. */
function cell(field: Field<unknown>): string {
  if (field.kind === 'absent') return 'none';
  const address = addressOf(field.place);
  return field.kind === 'value' ? `${address} ${String(field.value)}` : address;
}

describeWithCases('source 004 as pasted', () => {
  let result: Review;
  let nineStep: NineStep;

  beforeAll(() => {
    const reading = readWorkbook(readFileSync(FILE));
    if (!reading.ok) throw new Error(reading.reason);
    result = review(reading.sheets);
    const found = result.assessments[0]?.nineStep ?? null;
    if (found === null) throw new Error('the nine-step tables were not found');
    nineStep = found;
  });

  it('is one assessment with its office, process and year', () => {
    expect(result.assessments).toHaveLength(1);
    const [assessment] = result.assessments;
    expect(assessment).toMatchObject({ edition: 'pacc-2561', risks: [], plan: [], listed: [] });
    expect(
      assessment && [assessment.agency, assessment.process, assessment.fiscalYear].map(cell),
    ).toEqual([
      'A11 สถาบันส่งเสริมการสอนวิทยาศาสตร์และเทคโนโลยี (สสวท.)',
      'B198 การเบิกจ่ายค่าเดินทางไปราชการ',
      'A9 2564',
    ]);
  });

  it('has 11 factors in table 1, each one of the 11 items of table 2', () => {
    expect(nineStep.factors.map(({ row, kind }) => `${row + 1} ${kind}`)).toEqual([
      '91 known',
      '91 unknown',
      '96 known',
      ...['96 unknown', '96 unknown', '96 unknown'],
      ...['97 known', '97 known', '97 known'],
      ...['97 unknown', '97 unknown'],
    ]);
    expect(nineStep.items.map(({ factor, status }) => [factor === null, status?.number])).toEqual(
      nineStep.status.map(({ number }) => [false, number]),
    );
  });

  it('has 11 items in table 2, each of one colour', () => {
    expect(
      nineStep.status.map((row) => `${row.row + 1} ${row.number} ${tickedColours(row).join()}`),
    ).toEqual([
      '109 1.1 yellow',
      '110 1.2 yellow',
      '112 2.1 yellow',
      '113 2.2 orange',
      '114 2.3 orange',
      '115 2.4 red',
      '117 3.1 red',
      '118 3.2 yellow',
      '119 3.3 orange',
      '120 3.4 orange',
      '121 3.5 orange',
    ]);
  });

  it('has 10 scored items in table 3, two of them in shifted rows', () => {
    expect(
      nineStep.watch.map((row) => [
        row.number,
        addressOf({ row: row.row, column: row.item.kind === 'absent' ? 0 : row.item.place.column }),
        ...[row.necessity, row.severity, row.writtenTotal].map(cell),
        row.total,
      ]),
    ).toEqual([
      ['', 'B140', 'C140 1', 'F140 2', 'H140 2', 2],
      ['2.1', 'B142', 'C142 1', 'F142 2', 'H142 2', 2],
      ['2.2', 'B146', 'D146 1', 'G146 3', 'I146 3', 3],
      ['2.3', 'B147', 'D147 1', 'G147 3', 'I147 3', 3],
      ['2.4', 'B148', 'D148 1', 'G148 3', 'I148 3', 3],
      ['3.1', 'B150', 'D150 2', 'G150 3', 'I150 6', 6],
      ['3.2', 'B151', 'D151 2', 'G151 2', 'I151 4', 4],
      ['3.3', 'B155', 'D155 1', 'G155 2', 'I155 2', 2],
      ['3.4', 'B156', 'D156 1', 'G156 3', 'I156 3', 3],
      ['3.5', 'B157', 'D157 2', 'G157 2', 'I157 4', 4],
    ]);
    expect(nineStep.watch[0] && cell(nineStep.watch[0].item)).toBe('B140');
    expect(nineStep.watch[1] && cell(nineStep.watch[1].item)).toBe(
      'B141 ใช้สำเนาใบเสร็จค่าบัตรโดยสารเครื่องบินในการเบิกจ่าย',
    );
    expect(nineStep.watch.map(({ step }) => step.number)).toEqual([1, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
  });

  it('has 10 items in table 4, all of good quality', () => {
    expect(
      nineStep.control.map(({ number, quality, values }) => [
        number,
        valueOf(quality),
        ...[values.low, values.medium, values.high].map(cell),
      ]),
    ).toEqual([
      ['1.1', 'good', 'C176 2', 'D176', 'E176'],
      ['2.1', 'good', 'C178 2', 'D178', 'E178'],
      ['2.2', 'good', 'C179 3', 'D179', 'E179'],
      ['2.3', 'good', 'C180 3', 'D180', 'E180'],
      ['2.4', 'good', 'C181 3', 'D181', 'E181'],
      ['3.1', 'good', 'C183', 'D183 6', 'E183'],
      ['3.2', 'good', 'C184', 'D184 4', 'E184'],
      ['3.3', 'good', 'C185 2', 'D185', 'E185'],
      ['3.4', 'good', 'C186 3', 'D186', 'E186'],
      ['3.5', 'good', 'C187', 'D187 4', 'E187'],
    ]);
  });

  it('plans for three events in one cell, without timeframe or owner', () => {
    expect(
      nineStep.planned.map(({ number, step, item, measure, timeframe, owner }) =>
        [step.number, number, cell(item), cell(measure), timeframe.kind, owner.kind].join(' | '),
      ),
    ).toEqual([
      expect.stringMatching(
        /^1 \| 3\.1 \| A199 การแก้ไขข้อผิดพลาด.* \| B199 เผยแพร่.* \| absent \| absent$/,
      ),
      expect.stringMatching(
        /^1 \| 3\.2 \| A199 แนบหลักฐาน.* \| B199 ให้ความรู้.* \| absent \| absent$/,
      ),
      expect.stringMatching(
        /^1 \| 3\.3 \| A199 การคำนวณ.* \| B199 ให้ผู้รับผิดชอบ.* \| absent \| absent$/,
      ),
    ]);
  });

  it('knows each item in every table, also unnamed in table 3 and renumbered in the plan', () => {
    expect(
      nineStep.items.map(({ status, watch, control, planned }) =>
        [status?.number, watch && watch.row + 1, control?.number, planned?.number].join(' '),
      ),
    ).toEqual([
      '1.1 140 1.1 ',
      '1.2   ',
      '2.1 142 2.1 ',
      '2.2 146 2.2 ',
      '2.3 147 2.3 ',
      '2.4 148 2.4 ',
      '3.1 150 3.1 3.1',
      '3.2 151 3.2 3.2',
      '3.3 155 3.3 ',
      '3.4 156 3.4 ',
      '3.5 157 3.5 3.3',
    ]);
  });

  it('is found as a careful reviewer would find it', () => {
    // Whether HTML was left in a cell is no matter of the method.
    const found = result.findings.filter(({ rule }) => rule !== 'html-left');
    expect(found.map(({ rule, severity, place }) => [addressOf(place), severity, rule])).toEqual([
      ['B110', 'warning', 'row-dropped'],
      ['B140', 'warning', 'carried-forward-wrongly'],
      ['B141', 'warning', 'carried-forward-wrongly'],
      ['I146', 'warning', 'colour-score-mismatch'],
      ['I147', 'warning', 'colour-score-mismatch'],
      ['I148', 'warning', 'colour-score-mismatch'],
      ['B151', 'warning', 'carried-forward-wrongly'],
      ['I155', 'warning', 'colour-score-mismatch'],
      ['I156', 'warning', 'colour-score-mismatch'],
      ['A199', 'error', 'timeframe-missing'],
      ['A199', 'error', 'owner-missing'],
      ['A199', 'warning', 'step-text-differs'],
      ['A199', 'warning', 'issue-text-differs'],
    ]);
  });

  it('counts ten risks, 2 to 6', () => {
    expect(result.summary).toMatchObject({
      verdict: 'open',
      risks: 10,
      unscored: 0,
      byLevel: { low: 7, medium: 3, high: 0, 'very-high': 0 },
      errors: 2,
    });
    const { risks } = reportReview('a.xlsx', result, 'th');
    expect(risks.map(({ row, order, score, level }) => [row, order, score, level])).toEqual([
      [140, '1.1', 2, 'low'],
      [142, '2.1', 2, 'low'],
      [146, '2.2', 3, 'low'],
      [147, '2.3', 3, 'low'],
      [148, '2.4', 3, 'low'],
      [150, '3.1', 6, 'medium'],
      [151, '3.2', 4, 'medium'],
      [155, '3.3', 2, 'low'],
      [156, '3.4', 3, 'low'],
      [157, '3.5', 4, 'medium'],
    ]);
    const unowned = { sheet: 'Sheet1', row: 199, measure: true, timeframe: false, owner: false };
    expect(risks.flatMap(({ plan }) => plan ?? [])).toEqual([unowned, unowned, unowned]);
    expect(risks[5]).toMatchObject({ likelihood: null, impact: null, necessity: 2, severity: 3 });
  });
});
