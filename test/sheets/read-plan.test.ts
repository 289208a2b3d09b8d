import { valueOf } from '../../src/assessment/field';
import { readAssessments } from '../../src/sheets/read';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

describe('the row of the plan that answers a risk', () => {
  const scored = sheet('ก', [
    SCORED,
    [1, 'รับคำขอ', 'เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', 3, 4, 12, 'สูง'],
    [2, 'ตรวจเอกสาร', 'เจ้าหน้าที่ละเว้นการตรวจเอกสารให้ผู้ใกล้ชิด', 2, 3, 6, 'ปานกลาง'],
  ]);
  const planned = (...rows: readonly (readonly CellContent[])[]): readonly (number | null)[] =>
    only([scored, sheet('ข', [PLAN, ...rows])]).risks.map((risk) =>
      risk.plan === null ? null : risk.plan.row + 1,
    );
  const rest = ['สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง'];

  it('is found by the same issue, whatever the order', () => {
    expect(
      planned(
        [1, 'ตรวจเอกสาร', 'เจ้าหน้าที่ละเว้นการตรวจ เอกสารให้ผู้ใกล้ชิด', ...rest],
        [2, 'รับคำขอ', '๑.เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', ...rest],
      ),
    ).toEqual([3, 2]);
  });

  it('is found by its number when the text has slips', () => {
    expect(planned(['๑', 'รับคำขอ', 'เจ้าหน้าเรียกเงินพิเศษ เพื่อแซงคิว', ...rest])).toEqual([2, null]);
  });

  it('is not taken for certain by its number alone', () => {
    expect(planned([1, 'จัดซื้อ', 'กำหนดคุณลักษณะเอื้อผู้ขายรายเดียว', ...rest])).toEqual([null, null]);
  });

  it('answers one risk only', () => {
    const same = 'เจ้าหน้าที่เรียกเงินพิเศษ';
    const twice = sheet('ก', [SCORED, [1, 'ก', same, 3, 4], [2, 'ข', same, 3, 4]]);
    const plan = sheet('ข', [PLAN, [1, 'ข', same, ...rest]]);
    expect(only([twice, plan]).risks.map((risk) => risk.plan?.row ?? null)).toEqual([null, 1]);
  });

  it('may have several measures, as rows or beside merged cells', () => {
    const plan = sheet(
      'ข',
      [
        PLAN,
        [1, 'รับคำขอ', 'เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', 'สูง', 'ก', 'ก', 'ปี', 'กองคลัง'],
        [null, null, null, null, 'ข', 'ข', 'ปี', null],
      ],
      { merges: [{ row: 1, column: 7, rows: 2, columns: 1 }] },
    );
    const measures = only([scored, plan]).plan[0]?.measures ?? [];
    expect(measures.map((line) => [valueOf(line.measure), valueOf(line.owner)])).toEqual([
      ['ก', 'กองคลัง'],
      ['ข', 'กองคลัง'],
    ]);
    expect(
      measures.map((line) => (line.owner.kind === 'value' ? line.owner.place.row : null)),
    ).toEqual([1, 1]);
  });
});

describe('several assessments in one workbook', () => {
  const unit = (agency: string, issue: string): readonly SheetSnapshot[] => [
    sheet(`${agency} 1`, [[`ชื่อหน่วยงาน ${agency}`], [`ชื่อกระบวนการ/โครงการ งานของ${agency}`]]),
    sheet(`${agency} 2`, [SCORED, [1, 'รับคำขอ', issue, 3, 4, 12, 'สูง']]),
    sheet(`${agency} 5`, [PLAN, [1, 'รับคำขอ', issue, 'สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง']]),
  ];

  it('are told apart, each with its own plan', () => {
    const found = readAssessments([...unit('กองช่าง', 'รับเงิน'), ...unit('กองคลัง', 'รับเงิน')]);
    expect(found.map((each) => valueOf(each.agency))).toEqual(['กองช่าง', 'กองคลัง']);
    expect(found.map((each) => each.risks[0]?.plan?.sheet)).toEqual(['กองช่าง 5', 'กองคลัง 5']);
  });

  it('stay apart when the second has no plan', () => {
    const [a, b] = [unit('กองช่าง', 'รับเงิน'), unit('กองคลัง', 'รับของ')];
    const found = readAssessments([...a, ...b.slice(0, 2)]);
    expect(found.map((each) => [valueOf(each.agency), each.plan.length])).toEqual([
      ['กองช่าง', 1],
      ['กองคลัง', 0],
    ]);
  });

  it.each([
    ['the same agency', 'กองช่าง', 1],
    ['the same agency in other spacing', 'กอง  ช่าง', 1],
    ['no agency', '......', 1],
    ['another agency', 'กองคลัง', 2],
  ])('are not taken for two where the plan names %s', (_, agency, count) => {
    const [first, scored, plan] = unit('กองช่าง', 'รับเงิน');
    if (first === undefined || scored === undefined || plan === undefined)
      throw new Error('three sheets');
    const labelled = sheet('5', [[`ชื่อหน่วยงาน ${agency}`], [], ...plan.cells]);
    const found = readAssessments([first, scored, labelled]);
    expect(found).toHaveLength(count);
    expect(found[0]?.risks[0]?.plan?.sheet ?? null).toBe(count === 1 ? '5' : null);
  });
});
