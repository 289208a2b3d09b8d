import fc from 'fast-check';
import type { ExplainedTable, SheetExplanation } from '../src/assessment/explanation';
import { explain } from '../src/explain';
import { review } from '../src/review';
import type { CellContent } from '../src/sheets/snapshot';
import { PLAN, SCORED } from './sheets/headings';
import { STATUS, WATCH } from './sheets/nine-step/rows';
import { sheet } from './sheets/snapshots';

type Row = readonly CellContent[];

const FIRST = 'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งการอนุญาตให้เร็วขึ้น';
const SECOND = 'ผู้ตรวจรับงานเอื้อประโยชน์แก่ผู้รับจ้างบางราย';
const THIRD = 'การจัดซื้อวัสดุแพงกว่าราคากลางโดยไม่มีเหตุผล';
const FOURTH = 'การเบิกค่าเดินทางโดยไม่ได้เดินทางจริง';

const SCORED_SHEET = sheet('ขั้นตอนที่ 2', [
  ['แบบประเมิน ปีงบประมาณ พ.ศ. 2569'],
  ['ชื่อหน่วยงาน เทศบาลตำบลตัวอย่าง'],
  ['ชื่อกระบวนการ/โครงการ ......'],
  ['☑ ด้านที่ ๑ การอนุมัติ อนุญาต'],
  SCORED,
  [1, 'รับคำขอ', FIRST, 3, 2, 6, 'ปานกลาง'],
  [null, null, 'และให้เร็วกว่าผู้อื่น'],
  [2, 'ตรวจรับ', SECOND, 3, 2, 6, 'ปานกลาง'],
  SCORED,
  [3, 'จัดซื้อ', THIRD, 3, 2, 6, 'ปานกลาง'],
  [4, 'เบิกจ่าย', FOURTH, 3, 2, 6, 'ปานกลาง'],
  [5],
  [],
  [null, null, 'ลงชื่อ .................. ผู้จัดทำ'],
]);

const PLAN_SHEET = sheet('ขั้นตอนที่ 5', [
  PLAN,
  [9, 'จัดซื้อ', `${THIRD}ใด`, 'ปานกลาง', 'มาตรการ ก', 'วิธี', 'ปี 2569', 'พัสดุ'],
  [1, 'รับคำขอ', `${FIRST} และให้เร็วกว่าผู้อื่น`, 'ปานกลาง', 'มาตรการ ข', 'วิธี', 'ปี 2569', 'ช่าง'],
  [null, null, null, null, 'มาตรการ ค', 'วิธี', 'ปี 2569', 'ช่าง'],
  [2, 'ตรวจรับ', 'ผู้ตรวจรับงานเอื้อประโยชน์ผู้รับจ้าง', 'ปานกลาง', 'มาตรการ ง', 'วิธี', 'ปี 2569', 'ช่าง'],
  [7, 'อื่น', 'เรื่องที่ไม่มีในตารางคะแนนเลย', 'ปานกลาง', 'มาตรการ จ', 'วิธี', 'ปี 2569', 'ช่าง'],
]);

/** The only table of this kind. */
function tableOf(
  sheets: readonly SheetExplanation[],
  kind: ExplainedTable['kind'],
): ExplainedTable {
  const [table, ...others] = sheets.flatMap(({ tables }) =>
    tables.filter((each) => each.kind === kind),
  );
  if (table === undefined || others.length > 0) throw new Error(`not one table of kind ${kind}`);
  return table;
}

describe('what was understood of a workbook', () => {
  const sheets = explain([SCORED_SHEET, PLAN_SHEET]);
  const scored = tableOf(sheets, 'scored');
  const plan = tableOf(sheets, 'plan');

  it('is told sheet by sheet', () => {
    expect(sheets.map((each) => each.sheet)).toEqual(['ขั้นตอนที่ 2', 'ขั้นตอนที่ 5']);
  });

  it('names each table with its place, its headings and how many items it holds', () => {
    expect(scored).toMatchObject({
      area: { firstRow: 4, lastRow: 11, firstColumn: 0, lastColumn: 6 },
      headings: { firstRow: 4, lastRow: 4 },
      items: 4,
      assessment: 0,
    });
    expect(plan).toMatchObject({ area: { firstRow: 0, lastRow: 5 }, items: 4, assessment: 0 });
  });

  it('says which column was taken for what, and what heads it', () => {
    expect(scored.columns.map(({ column, role, heading }) => [column, role, heading])).toEqual([
      [0, 'order', 'ลำดับ'],
      [1, 'step', 'ขั้นตอนการดำเนินงาน'],
      [2, 'issue', 'ประเด็นความเสี่ยง'],
      [3, 'likelihood', 'Likelihood'],
      [4, 'impact', 'Impact'],
      [5, 'score', 'Risk Score'],
      [6, 'level', 'ระดับความเสี่ยง'],
    ]);
  });

  it('says of each row without an item of its own why', () => {
    expect(scored.skipped).toEqual([
      { firstRow: 6, lastRow: 6, why: 'continues', of: 5 },
      { firstRow: 8, lastRow: 8, why: 'headings-repeated', of: null },
      { firstRow: 11, lastRow: 11, why: 'blank', of: null },
    ]);
    expect(plan.skipped).toEqual([{ firstRow: 3, lastRow: 3, why: 'continues', of: 2 }]);
    expect(sheets[0]?.skipped).toEqual([{ firstRow: 13, lastRow: 13, why: 'signature', of: null }]);
  });

  it('says what each label was read as', () => {
    const labels = sheets[0]?.labels.map(({ kind, place, value, ticked }) => [
      kind,
      place.row,
      value,
      ticked,
    ]);
    expect(labels).toEqual([
      ['fiscal-year', 0, '2569', null],
      ['agency', 1, 'เทศบาลตำบลตัวอย่าง', null],
      ['process', 2, null, null],
      ['domain', 3, '1 การอนุมัติ อนุญาต', true],
    ]);
  });

  it('says which plan row answers each risk, and by what', () => {
    expect(scored.answers.map(({ row, plan: answer }) => [row, answer?.row, answer?.by])).toEqual([
      [5, 2, 'same-text'],
      [7, 4, 'number-and-similar-text'],
      [9, 1, 'similar-text'],
      [10, undefined, undefined],
    ]);
    expect(plan.withoutRisk).toEqual([5]);
  });
});

describe('other things that are told', () => {
  it('two heading rows, and hints under them', () => {
    const [only] = explain([
      sheet('ก', [
        ['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'Risk Score (L x I)', null, null, null],
        [null, null, null, 'Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
        [null, null, null, '(1-5)', '(1-5)'],
        [1, 'รับคำขอ', FIRST, 3, 2, 6, 'ปานกลาง'],
      ]),
    ]);
    expect(only?.tables[0]).toMatchObject({
      headings: { firstRow: 0, lastRow: 1 },
      skipped: [{ firstRow: 2, lastRow: 2, why: 'column-hints' }],
    });
    expect(only?.tables[0]?.columns.map(({ heading }) => heading).slice(2, 5)).toEqual([
      'ประเด็นความเสี่ยง',
      'Likelihood',
      'Impact',
    ]);
  });

  it('a list that belongs to no assessment', () => {
    const [only] = explain([
      sheet('ก', [
        ['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง'],
        [1, 'รับคำขอ', FIRST],
      ]),
    ]);
    expect(only?.tables).toMatchObject([{ kind: 'issues', items: 1, assessment: null }]);
  });

  it('criteria', () => {
    const [only] = explain([
      sheet('ก', [
        ['ระดับ', 'โอกาสที่จะเกิด (Likelihood)', 'คำอธิบาย'],
        [5, 'สูงมาก', 'มากกว่า ๔ ครั้ง'],
        [4, 'สูง', '๔ ครั้ง'],
        [3, 'ปานกลาง', '๓ ครั้ง'],
        [2, 'น้อย', '๒ ครั้ง'],
        [1, 'น้อยมาก', '๑ ครั้ง'],
      ]),
    ]);
    expect(only?.tables).toMatchObject([
      { kind: 'likelihood-criteria', items: 5, columns: [{ column: 2, heading: 'คำอธิบาย' }] },
    ]);
  });

  it('the tables of the nine-step method, and what answers their items', () => {
    const [only] = explain([
      sheet('ก', [
        STATUS,
        ['๑', 'การรับเรื่อง'],
        ['๑.๑', 'เรียกรับเงิน', null, null, '✓'],
        [],
        ...WATCH,
        ['๑.๑', 'เรียกรับเงิน', null, 2, null, null, 3, null, 6],
        [],
        ['ชื่อแผนบริหารความเสี่ยงการทุจริต', 'แผนการอนุญาต'],
        ['เหตุการณ์ความเสี่ยงการทุจริต', 'มาตรการ / กิจกรรม / แนวทาง'],
        ['เรียกรับเงิน', 'ประกาศขั้นตอน'],
      ]),
    ]);
    const kinds = only?.tables.map(({ kind, items, assessment }) => [kind, items, assessment]);
    expect(kinds).toEqual([
      ['status', 1, 0],
      ['watch', 1, 0],
      ['planned', 1, 0],
    ]);
    expect(only?.tables[0]?.skipped).toEqual([
      { firstRow: 1, lastRow: 1, why: 'no-item', of: null },
    ]);
    expect(only?.tables[1]?.answers).toMatchObject([{ plan: { by: 'same-text' } }]);
  });

  it('a sheet without any form', () => {
    expect(explain([sheet('ก', [['งบประมาณ'], [], ['รวม', 100]])])).toEqual([
      {
        sheet: 'ก',
        hidden: false,
        tables: [],
        labels: [],
        skipped: [
          { firstRow: 0, lastRow: 0, why: 'remark', of: null },
          { firstRow: 2, lastRow: 2, why: 'remark', of: null },
        ],
      },
    ]);
  });
});

describe('of any workbook', () => {
  const cell = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<CellContent>(null, 1, 3, '๓', 'สูง', FIRST, SECOND) },
    fc.constantFrom<CellContent>('ชื่อหน่วยงาน ก', '☑ ด้านที่ ๑', 'ลงชื่อ....', '(ต่อ)', '(1-5)'),
    fc.constantFrom<CellContent>(...SCORED, ...PLAN, { error: '#REF!' }),
    fc.string(),
  );
  const row: fc.Arbitrary<Row> = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<Row>(SCORED, PLAN, STATUS, ...WATCH) },
    { weight: 4, arbitrary: fc.array(cell, { maxLength: 9 }) },
  );
  const workbook = fc.array(fc.array(row, { maxLength: 12 }), { maxLength: 3 });

  it('it never throws, and says of each risk what review() says', () => {
    fc.assert(
      fc.property(workbook, (grids) => {
        const snapshots = grids.map((cells, index) => sheet(`s${index}`, cells));
        const explained = explain(snapshots);
        const told = explained.flatMap(({ sheet: name, tables }) =>
          tables
            .filter(({ kind, assessment }) => kind === 'scored' && assessment !== null)
            .flatMap(({ answers, items }) => {
              expect(answers).toHaveLength(items);
              return answers.map(({ row: at, plan }) => [name, at, plan?.sheet, plan?.row]);
            }),
        );
        const risks = review(snapshots).assessments.flatMap((assessment) => assessment.risks);
        const known = risks.map((risk) => [risk.sheet, risk.row, risk.plan?.sheet, risk.plan?.row]);
        expect(sorted(told)).toEqual(sorted(known));
      }),
      { numRuns: 60 },
    );
  });
});

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
