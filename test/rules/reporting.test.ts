import type { FollowUpMeasure, FollowUpRow } from '../../src/assessment/follow-up';
import type { Field } from '../../src/assessment/field';
import { ABSENT } from '../../src/assessment/field';
import { planRow } from './assessment-builder';
import { at, cell, findingsOf, reported } from './reported';

/** Measures in column C, results in column D, from row 1 down. */
function followUp(...lines: readonly (readonly [string | null, Field<string>])[]): FollowUpRow {
  const measures = lines.map(([measure, result], row): FollowUpMeasure => {
    return { row, measure: cell(row, 2, measure), result };
  });
  const [first, ...rest] = measures;
  if (first === undefined) throw new Error('a row has a measure');
  return {
    sheet: at(0, 0).sheet,
    row: 0,
    order: ABSENT,
    step: cell(0, 0, 'รับคำขอ'),
    issue: ABSENT,
    writtenLevel: ABSENT,
    measures: [first, ...rest],
  };
}

describe('result-missing', () => {
  const done = cell(0, 3, 'ติดตั้งแล้ว');

  it.each<[string, FollowUpRow, readonly string[]]>([
    ['a result', followUp(['ก', done]), []],
    ['a blank result', followUp(['ก', cell(0, 3, null)]), ['result-missing D1']],
    [
      'each blank one under a result',
      followUp(['ก', done], ['ข', cell(1, 3, null)], ['ค', cell(2, 3, null)]),
      ['result-missing D2', 'result-missing D3'],
    ],
    ['a result merged over three measures', followUp(['ก', done], ['ข', done], ['ค', done]), []],
    [
      'a blank merged over two measures, once',
      followUp(['ก', cell(0, 3, null)], ['ข', cell(0, 3, null)]),
      ['result-missing D1'],
    ],
    [
      'an error value',
      followUp(['ก', { kind: 'invalid', place: at(0, 3), text: '#N/A' }]),
      ['result-missing D1'],
    ],
    ['a line without a measure', followUp(['ก', done], [null, cell(1, 3, null)]), []],
    ['a form without the column', followUp(['ก', ABSENT]), []],
  ])('%s', (_, row, expected) => {
    expect(reported({ followUp: [row] })).toEqual(expected);
  });

  it('tells which measure', () => {
    const [finding] = findingsOf({ followUp: [followUp(['ติดกล้อง', cell(0, 3, null)])] });
    expect(finding?.params).toEqual({ measure: 'ติดกล้อง' });
  });
});

describe('follow-up-measure-differs', () => {
  const result = cell(0, 3, 'ติดตั้งแล้ว');
  const planned = (measure: string) => [planRow({ step: 'รับคำขอ', measure })];

  it.each<[string, string, string, readonly string[]]>([
    ['the same words', 'ใช้บัตรคิวอัตโนมัติ', 'ใช้บัตรคิวอัตโนมัติ', []],
    ['other numbers and spaces', '๑. ใช้บัตรคิว 2 ชุด', '1) ใช้ บัตรคิว ๒ ชุด', []],
    ['a word more', 'ใช้บัตรคิวอัตโนมัติทุกจุด', 'ใช้บัตรคิวอัตโนมัติ', ['follow-up-measure-differs C1']],
    ['another measure', 'อบรมจริยธรรม', 'ใช้บัตรคิวอัตโนมัติ', []],
  ])('%s', (_, plan, here, expected) => {
    const rules = reported({ plan: planned(plan), followUp: [followUp([here, result])] });
    expect(rules.filter((each) => each.startsWith('follow-up'))).toEqual(expected);
  });

  it('says nothing of a report without its plan', () => {
    expect(reported({ followUp: [followUp(['ใช้บัตรคิวอัตโนมัติ', result])] })).toEqual([]);
  });
});

describe('publication-link-missing', () => {
  const link = 'https://www.example.go.th/plan';

  it.each<[string, Field<boolean>, Field<string>, readonly string[]]>([
    ['published with a link', cell(1, 1, true), cell(1, 2, link), []],
    ['published without one', cell(1, 1, true), cell(1, 2, null), ['publication-link-missing C2']],
    ['not published', cell(1, 1, false), cell(1, 2, null), []],
    ['nothing said of publishing', cell(1, 1, null), cell(1, 2, null), []],
    ['a form without a link', cell(1, 1, true), ABSENT, []],
  ])('%s', (_, published, linkField, expected) => {
    const publication = { approval: ABSENT, published, link: linkField };
    expect(reported({ publication })).toEqual(expected);
  });
});

describe('signature-missing', () => {
  it('points at each line that nobody signed', () => {
    const signatures = [
      { place: at(9, 1), text: 'ลงชื่อ ........', signed: false },
      { place: at(9, 4), text: 'ลงชื่อ นางตัวอย่าง', signed: true },
      { place: at(12, 1), text: 'ลงชื่อ ........', signed: false },
    ];
    expect(reported({ signatures })).toEqual(['signature-missing B10', 'signature-missing B13']);
  });
});
