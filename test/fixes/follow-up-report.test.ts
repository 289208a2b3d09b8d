import fc from 'fast-check';
import type { FollowUpReport, RefreshedReport } from '../../src/fixes/follow-up-report';
import { followUpReport } from '../../src/fixes/follow-up-report';
import { FORMS } from '../../src/forms/editions';
import { tableOf } from '../../src/forms/find-part';
import { FOLLOW_UP_2566 } from '../../src/forms/follow-up-2566';
import { addressOf } from '../../src/assessment/place';
import { valueOf } from '../../src/assessment/field';
import { review } from '../../src/review';
import { drawFilled } from '../../src/sheets/draw';
import { textOf } from '../../src/sheets/grid';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { anyFilling } from '../sheets/any-filling';
import { asSnapshot, sheet } from '../sheets/snapshots';
import { after } from './after';

jest.setTimeout(60_000);

const LOOK = {
  digits: 'thai',
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
} as const;

const PLAN_HEADINGS = [
  'ลำดับ',
  'ขั้นตอนการดำเนินงาน',
  'ประเด็นความเสี่ยงการทุจริต',
  'ระดับความเสี่ยง',
  'มาตรการควบคุมความเสี่ยงการทุจริต',
  'วิธีดำเนินการ',
  'ระยะเวลาดำเนินการ',
  'ผู้รับผิดชอบ',
];

/** A plan that a person typed: three measures of two steps, with numbers and HTML. */
const PLAN: SheetSnapshot = sheet('แผน', [
  ['การประเมินความเสี่ยงการทุจริต'],
  ['ชื่อหน่วยงาน', 'กรมทดลอง'],
  ['ชื่อกระบวนการ/โครงการ', 'การออกใบอนุญาต'],
  PLAN_HEADINGS,
  ['๑', 'รับคำขอ', 'เรียกเงิน', 'สูง', '<p>1. ใช้บัตรคิว</p>', 'ติดตั้ง', '2566', 'กองช่าง'],
  [null, null, null, null, '2. ติดกล้อง\nที่จุดรับคำขอ', 'ติดตั้ง', '2566', 'กองช่าง'],
  ['๒', 'ตรวจสถานที่', 'รับของ', 'ปานกลาง', 'ตรวจเป็นคู่', 'ออกคำสั่ง', '2566', 'กองช่าง'],
]);

const REPORT_HEADINGS = ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'ผลการดำเนินการ'];

function reportSheet(...lines: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('รายงาน', [
    ['แบบรายงานผลการดำเนินการแผนบริหารจัดการความเสี่ยงการทุจริต'],
    REPORT_HEADINGS,
    ...lines,
  ]);
}

function reportOn(sheets: readonly SheetSnapshot[]): FollowUpReport | null {
  const { assessments } = review(sheets);
  expect(assessments).toHaveLength(1);
  const [assessment] = assessments;
  return assessment === undefined ? null : followUpReport(assessment, sheets);
}

function refreshed(sheets: readonly SheetSnapshot[]): RefreshedReport {
  const report = reportOn(sheets);
  if (report?.kind !== 'refreshed') throw new Error('expected a report that is there already');
  return report;
}

/** The sheets with a new report drawn behind them. */
function withNew(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const report = reportOn(sheets);
  if (report?.kind !== 'new') throw new Error('expected a new report');
  const names = sheets.map(({ name }) => name);
  return [...sheets, ...drawFilled(FOLLOW_UP_2566, report.filling, LOOK, names).map(asSnapshot)];
}

/** `C5 text`, a cell of an edit each; a growing row is told by its count. */
function cellsOf({ edits }: RefreshedReport): readonly string[] {
  return edits.map((edit) =>
    edit.kind === 'grow'
      ? `${edit.count} rows under ${edit.afterRow + 1}`
      : `${addressOf(edit.place)} ${edit.value}`,
  );
}

describe('making a follow-up report', () => {
  it('carries over each measure with its step and level, and leaves the results blank', () => {
    const [, drawn] = withNew([PLAN]);
    expect(drawn?.cells.slice(1, 8)).toEqual([
      ['ชื่อหน่วยงาน', 'กรมทดลอง'],
      ['ชื่อกระบวนการ/โครงการ', 'การออกใบอนุญาต'],
      [],
      REPORT_HEADINGS,
      ['รับคำขอ', 'สูง', '1. ใช้บัตรคิว', null],
      [null, null, '2. ติดกล้อง\nที่จุดรับคำขอ', null],
      ['ตรวจสถานที่', 'ปานกลาง', 'ตรวจเป็นคู่', null],
    ]);
  });

  it('has nothing to make where the plan has no measure', () => {
    expect(reportOn([sheet('แผน', [...PLAN.cells.slice(0, 4), ['๑', 'รับคำขอ', 'ก', 'สูง']])])).toBe(
      null,
    );
  });

  it('takes the level from the scores where the plan names none', () => {
    const scored = sheet('คะแนน', [
      ['ลำดับ', 'ขั้นตอน', 'ประเด็นความเสี่ยง', 'Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
      ['๑', 'รับคำขอ', 'เรียกเงินทุจริต', 4, 4, 16, 'สูงมาก'],
    ]);
    const plan = sheet('แผน', [
      PLAN_HEADINGS,
      ['๑', 'รับคำขอ', 'เรียกเงินทุจริต', null, 'ใช้บัตรคิว', 'ติดตั้ง', '2566', 'กองช่าง'],
    ]);
    const report = reportOn([scored, plan]);
    expect(report).toMatchObject({ kind: 'new', filling: { risks: [{ level: 'very-high' }] } });
  });

  it('writes no formula, whatever a measure begins with', () => {
    const plan = sheet('แผน', [
      PLAN_HEADINGS,
      ['๑', 'รับคำขอทุจริต', 'ก', 'สูง', '=1+1 มาตรการ', 'ติดตั้ง', '2566', 'กองช่าง'],
    ]);
    const sheets = withNew([plan]);
    expect(sheets[1]?.formulas.size).toBe(0);
    expect(refreshed(sheets).added).toEqual([]);
  });
});

describe('a follow-up report that is there already', () => {
  it('gets a row for what is new, under all that it says', () => {
    const report = refreshed([
      PLAN,
      reportSheet(['รับคำขอ', 'สูง', '๑) ใช้บัตรคิว', 'ติดตั้งแล้ว'], [null, null, null, null]),
    ]);
    expect(cellsOf(report)).toEqual([
      '2 rows under 3',
      'A4 รับคำขอ',
      'B4 สูง',
      'C4 2. ติดกล้อง\nที่จุดรับคำขอ',
      'A5 ตรวจสถานที่',
      'B5 ปานกลาง',
      'C5 ตรวจเป็นคู่',
    ]);
  });

  it('gets them in the free rows that there are', () => {
    const free = [null, null, null, null];
    const report = refreshed([
      PLAN,
      reportSheet(['รับคำขอ', 'สูง', '1. ใช้บัตรคิว', 'แล้ว'], free, free, free, free, [
        'ลงชื่อ ........ ผู้รายงาน',
      ]),
    ]);
    expect(cellsOf(report).filter((cell) => cell.startsWith('C'))).toEqual([
      'C4 2. ติดกล้อง\nที่จุดรับคำขอ',
      'C5 ตรวจเป็นคู่',
    ]);
    expect(report.edits.filter(({ kind }) => kind === 'grow')).toEqual([]);
  });

  it('keeps a measure that was reworded, and says which cells differ', () => {
    const report = refreshed([
      PLAN,
      reportSheet(
        ['รับคำขอ', 'สูง', '1. ใช้บัตรคิว', 'ติดตั้งแล้ว'],
        [null, null, '2. ติดกล้องที่จุดรับเงินและคำขอ', 'ติดแล้ว'],
        ['ตรวจสถานที่', 'ปานกลาง', 'ตรวจเป็นคู่', null],
      ),
    ]);
    expect(report.edits).toEqual([]);
    expect(
      report.changed.map(({ planned, reported }) => [
        addressOf(planned.place),
        addressOf(reported.place),
      ]),
    ).toEqual([['E6', 'C4']]);
  });

  it('keeps a measure that the plan gave up, and says so', () => {
    const report = refreshed([
      PLAN,
      reportSheet(
        ['รับคำขอ', 'สูง', '1. ใช้บัตรคิว', 'ติดตั้งแล้ว'],
        [null, null, '2. ติดกล้องที่จุดรับคำขอ', null],
        [null, null, '3. อบรมจริยธรรม', 'อบรมแล้วหนึ่งครั้ง'],
        ['ตรวจสถานที่', 'ปานกลาง', 'ตรวจเป็นคู่', null],
      ),
    ]);
    expect(report.edits).toEqual([]);
    expect(report.withdrawn.map(({ place }) => addressOf(place))).toEqual(['C5']);
  });
});

const PLANNING = FORMS.filter((form) => tableOf(form, 'plan') !== null);

describe.each(PLANNING.map((form) => [form.edition, form] as const))(
  'the follow-up report on a plan of %s',
  (_, form) => {
    /** The plan of a filling, the report on the beginning of it, results typed. */
    const workbook = fc
      .record({
        filling: anyFilling(form).filter(({ risks }) =>
          risks.some((risk) => risk.measures.length > 0),
        ),
        reported: fc.nat({ max: 18 }),
        results: fc.array(fc.constantFrom('', 'ดำเนินการแล้ว'), { minLength: 60, maxLength: 60 }),
      })
      .map(({ filling, reported, results }) => {
        const draw = (of: typeof form, risks: typeof filling.risks) =>
          drawFilled(of, { ...filling, risks }, LOOK, []).map(asSnapshot);
        const next = results.values();
        const risks = filling.risks.slice(0, reported).map((risk) => ({
          ...risk,
          measures: risk.measures.map((each) => ({ ...each, result: next.next().value ?? '' })),
        }));
        return [...draw(form, filling.risks), ...draw(FOLLOW_UP_2566, risks)];
      });

    it('has every measure of it after one go, and changes nothing in another', () => {
      fc.assert(
        fc.property(workbook, (sheets) => {
          const once = after(sheets, refreshed(sheets).edits);
          expect(refreshed(once)).toMatchObject({
            added: [],
            edits: [],
            changed: [],
            withdrawn: [],
          });
        }),
        { numRuns: 40 },
      );
    });

    it('leaves every cell that says anything as it is', () => {
      fc.assert(
        fc.property(workbook, (sheets) => {
          const once = after(sheets, refreshed(sheets).edits);
          sheets.forEach((before, index) => {
            before.cells.forEach((line, row) =>
              line.forEach((content, column) => {
                if (textOf(content) === '') return;
                expect(once[index]?.cells[row]?.[column]).toBe(content);
              }),
            );
          });
        }),
        { numRuns: 40 },
      );
    });

    it('made anew has every measure, with its step', () => {
      fc.assert(
        fc.property(anyFilling(form), (filling) => {
          const planned = filling.risks.filter(({ measures }) => measures.length > 0);
          fc.pre(planned.length > 0);
          const plan = drawFilled(form, filling, LOOK, []).map(asSnapshot);
          const [assessment] = review(withNew(plan)).assessments;
          expect(
            assessment?.followUp.map(({ step, measures }) => [
              valueOf(step),
              ...measures.map(({ measure }) => valueOf(measure)),
            ]),
          ).toEqual(planned.map(({ step, measures }) => [step, ...measures.map((m) => m.measure)]));
        }),
        { numRuns: 40 },
      );
    });
  },
);
