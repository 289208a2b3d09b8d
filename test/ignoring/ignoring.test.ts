import { addressOf } from '../../src/assessment/place';
import { isOpen } from '../../src/ignoring/ignore';
import { planIgnore, planTakingBack } from '../../src/ignoring/plan-ignore';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { Finding, RuleId } from '../../src/rules/finding';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { after } from '../fixes/after';
import { PLAN, SCORED } from '../sheets/headings';
import { asSnapshot, sheet } from '../sheets/snapshots';

const TODAY = { year: 2569, month: 11, day: 20 };
/** As the first version of the project wrote them: without what each decision is about. */
const HEADINGS = ['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เหตุผล', 'วันที่'];

const risks = sheet('2', [
  SCORED,
  [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 3, 2, 8, 'ปานกลาง'],
  [2, 'ตรวจ', 'ละเว้นการตรวจพื้นที่', 4, 2, 9, 'ปานกลาง'],
]);
const plan = sheet('5', [
  PLAN,
  [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 'ปานกลาง', 'ติดประกาศ', 'ที่สำนักงาน', 'ต่อเนื่อง', ''],
  [2, 'ตรวจ', 'ละเว้นการตรวจพื้นที่', 'ปานกลาง', 'สุ่มตรวจ', 'ทุกเดือน', 'ต่อเนื่อง', 'กองช่าง'],
]);
const forms = [risks, plan];
const ABOUT = 'ตารางประเมิน › รับคำขอ › เรียกรับเงินเพื่อเร่งการอนุญาต › คะแนน';

function exceptions(...rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  return sheet('ข้อยกเว้นการตรวจ', [HEADINGS, ...rows]);
}

/** What is found: `rule cell`, with the reason where there is one, and `!` where it counts all the same. */
function found({ findings }: Review): readonly string[] {
  return findings.map(({ rule, place, ignored }) => {
    const given = ignored === null ? '' : ` (${ignored.reason})${ignored.stillCounts ? '!' : ''}`;
    return `${rule} ${place.sheet}!${addressOf(place)}${given}`;
  });
}

function finding(of: Review, rule: RuleId): Finding {
  return of.findings.find((each) => each.rule === rule)!;
}

describe('exceptions in a workbook', () => {
  it.each<[string, readonly CellContent[], readonly string[]]>([
    ['one finding', ['score-mismatch', '2', 'F2', 'ตามมติ'], ['score-mismatch 2!F2']],
    [
      'a cell with $ and Thai digits',
      ['score-mismatch', 2, '$f๒', 'ตามมติ'],
      ['score-mismatch 2!F2'],
    ],
    [
      'a rule on a sheet',
      ['timeframe-vague', '5', '', 'ตามมติ'],
      ['timeframe-vague 5!G2', 'timeframe-vague 5!G3'],
    ],
    [
      'a rule',
      ['Score-Mismatch ', '', '-', 'ตามมติ'],
      ['score-mismatch 2!F2', 'score-mismatch 2!F3'],
    ],
    ['no reason', ['score-mismatch', '', '', ''], []],
    ['no reason but leaders', ['score-mismatch', '', '', '……'], []],
    ['a cell of no sheet', ['score-mismatch', '', 'F2', 'ตามมติ'], []],
    ['no address', ['score-mismatch', '2', 'ทุกเซลล์', 'ตามมติ'], []],
    ['another cell', ['score-mismatch', '2', 'F9', 'ตามมติ'], []],
    ['another sheet', ['score-mismatch', '3', '', 'ตามมติ'], []],
    ['an unknown rule', ['made-up-rule', '', '', 'ตามมติ'], []],
    ['a name that objects have', ['__proto__', '', '', 'ตามมติ'], []],
    ['errors', [{ error: '#REF!' }, { error: '#N/A' }, true, 5], []],
  ])('hold for %s', (_, row, ignored) => {
    const { findings } = review([...forms, exceptions(row)]);
    const closed = findings.filter((each) => !isOpen(each));
    expect(closed.map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`)).toEqual(
      ignored,
    );
  });

  it('are read by their headings, wherever they stand', () => {
    const moved = sheet(
      'อื่น ๆ',
      [['หมายเหตุ'], [], ['', ...HEADINGS], [1, 'score-mismatch', '2', 'F2', 'ตามมติ']],
      {
        origin: { row: 3, column: 2 },
      },
    );
    expect(found(review([moved, ...forms]))[0]).toBe('score-mismatch 2!F2 (ตามมติ)');
    const english = sheet('x', [
      ['Rule', 'Sheet', 'Cell', 'Reason'],
      ['score-mismatch', '2', 'F2', 'ok'],
    ]);
    expect(found(review([...forms, english]))[0]).toBe('score-mismatch 2!F2 (ok)');
  });

  it('of a cell go before those of its sheet and its rule', () => {
    const sheetOf = exceptions(
      ['score-mismatch', '', '', 'ทั้งหมด'],
      ['score-mismatch', '2', '', 'ทั้งแผ่น'],
      ['score-mismatch', '2', 'F3', 'เซลล์นี้'],
      ['score-mismatch', '2', 'F3', 'ซ้ำ'],
    );
    expect(found(review([...forms, sheetOf])).slice(0, 2)).toEqual([
      'score-mismatch 2!F2 (ทั้งแผ่น)',
      'score-mismatch 2!F3 (เซลล์นี้)',
    ]);
  });

  it('take findings out of the counts and the verdict', () => {
    const owner = sheet(
      '5',
      plan.cells.map((row) => row.map((cell) => (cell === '' ? 'กอง' : cell))),
    );
    expect(review([risks, owner]).summary).toMatchObject({
      verdict: 'open',
      errors: 2,
      warnings: 2,
    });
    const all = exceptions(['score-mismatch', '', '', 'ก'], ['timeframe-vague', '', '', 'ข']);
    expect(review([risks, owner, all]).summary).toMatchObject({
      verdict: 'ready',
      errors: 0,
      warnings: 0,
    });
  });

  it.each<[RuleId, readonly SheetSnapshot[]]>([
    ['owner-missing', forms],
    ['plan-row-missing', [risks, sheet('5', [PLAN, ...plan.cells.slice(2)])]],
    ['measure-missing', [risks, sheet('5', [PLAN, [1, ...plan.cells[1]!.slice(1, 4)]])]],
    ['timeframe-missing', [risks, sheet('5', [PLAN, [1, ...plan.cells[1]!.slice(1, 4)]])]],
  ])('never hide %s of a medium or higher risk, though the reason is shown', (rule, sheets) => {
    const { findings, summary } = review([...sheets, exceptions([rule, '', '', 'ไม่จำเป็น'])]);
    const kept = findings.filter((each) => each.rule === rule);
    expect(kept.map(({ ignored }) => ignored)).toEqual(
      kept.map(() => ({ reason: 'ไม่จำเป็น', scope: 'rule', stillCounts: true })),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(isOpen)).toBe(true);
    expect(summary).toEqual(review(sheets).summary);
  });

  it('are no part of the forms, and hide none of them', () => {
    const row = ['score-mismatch', '2', 'F2', 'โทร 081-234-5678 <p>ระบุ ..... ค</p>'];
    const alone = found(review(forms));
    expect(found(review([...forms, exceptions(row)])).map((each) => each.split(' (')[0])).toEqual(
      alone,
    );
    const above = sheet('2', [HEADINGS, ['made-up', '', '', 'x'], ...risks.cells]);
    expect(review([above, plan]).assessments[0]?.risks).toHaveLength(2);
  });
});

describe('ignoring a finding', () => {
  const before = review(forms);
  const target = finding(before, 'score-mismatch');

  it('makes the sheet, which is read back and is no part of the forms', () => {
    const writing = planIgnore(target, ' ตามมติที่ประชุม ', TODAY, forms);
    if (writing?.kind !== 'insert') throw new Error('no sheet');
    const made = asSnapshot(writing.sheet);
    expect(made.name).toBe('ข้อยกเว้นการตรวจ');
    expect(made.cells.slice(3)).toEqual([
      ['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เกี่ยวกับ', 'เหตุผล', 'วันที่'],
      ['score-mismatch', '2', 'F2', ABOUT, 'ตามมติที่ประชุม', '20 พ.ย. 2569'],
    ]);
    const [first, ...others] = found(review([...forms, made]));
    expect(first).toBe('score-mismatch 2!F2 (ตามมติที่ประชุม)');
    expect(others).toEqual(found(before).slice(1));
  });

  it('gives the sheet another name where that one is taken', () => {
    const sheets = [...forms, sheet('ข้อยกเว้นการตรวจ', [['ของเรา']])];
    const writing = planIgnore(target, 'ก', TODAY, sheets);
    expect(writing).toMatchObject({ kind: 'insert', sheet: { name: 'ข้อยกเว้นการตรวจ (2)' } });
  });

  it('fills the next free row, takes it back, and fills it again', () => {
    let sheets: readonly SheetSnapshot[] = [
      ...forms,
      exceptions(['score-mismatch', '2', 'F2', 'หนึ่ง', '1 ต.ค. 2569']),
    ];
    const ignore = (reason: string, rule: RuleId | null = null): void => {
      const now = review(sheets);
      const what = rule === null ? now.findings[1]! : { rule, place: null };
      const writing = planIgnore(what, reason, TODAY, sheets);
      if (writing?.kind !== 'edit') throw new Error('no edits');
      sheets = after(sheets, writing.edits);
    };
    ignore('สอง');
    ignore('ทั้งหมด', 'timeframe-vague');
    expect(sheets[2]?.cells.slice(2)).toEqual([
      [
        ...['score-mismatch', '2', 'F3', 'สอง', '20 พ.ย. 2569'],
        'ตารางประเมิน › ตรวจ › ละเว้นการตรวจพื้นที่ › คะแนน',
      ],
      ['timeframe-vague', null, null, 'ทั้งหมด', '20 พ.ย. 2569'],
    ]);
    expect(found(review(sheets))).toEqual([
      'score-mismatch 2!F2 (หนึ่ง)',
      'score-mismatch 2!F3 (สอง)',
      'timeframe-vague 5!G2 (ทั้งหมด)',
      'owner-missing 5!H2',
      'timeframe-vague 5!G3 (ทั้งหมด)',
    ]);
    sheets = after(sheets, planTakingBack(review(sheets).findings[1]!, sheets));
    expect(found(review(sheets))[1]).toBe('score-mismatch 2!F3');
    ignore('อีกครั้ง');
    expect(found(review(sheets))[1]).toBe('score-mismatch 2!F3 (อีกครั้ง)');
    expect(sheets[2]?.cells).toHaveLength(4);
  });

  it('changes the reason where there is one, or fills it in where it was forgotten', () => {
    const sheets = [...forms, exceptions(['score-mismatch', '2', 'F2', '', ''])];
    const writing = planIgnore(target, 'ใหม่', TODAY, sheets);
    if (writing?.kind !== 'edit') throw new Error('no edits');
    expect(after(sheets, writing.edits)[2]?.cells).toEqual([
      [...HEADINGS, 'เกี่ยวกับ'],
      ['score-mismatch', '2', 'F2', 'ใหม่', '20 พ.ย. 2569', ABOUT],
    ]);
  });

  it('adds a row where something else stands under the last', () => {
    const sheets = [...forms, exceptions(['score-mismatch', '2', 'F3', 'ก'], ['หมายเหตุของเรา'])];
    const writing = planIgnore(target, 'ข', TODAY, sheets);
    if (writing?.kind !== 'edit') throw new Error('no edits');
    expect(writing.edits[0]).toEqual({
      kind: 'grow',
      sheet: 'ข้อยกเว้นการตรวจ',
      afterRow: 1,
      count: 1,
    });
    const done = after(sheets, writing.edits);
    expect(found(review(done))[0]).toBe('score-mismatch 2!F2 (ข)');
    expect(done[2]?.cells.at(-1)).toEqual(['หมายเหตุของเรา']);
  });

  it.each(['', '  ', '…', ' = '])('writes nothing without a reason: %j', (reason) => {
    expect(planIgnore(target, reason, TODAY, forms)).toBeNull();
  });

  it('writes no formula', () => {
    const odd = { rule: 'score-mismatch', place: { sheet: '=1+1', row: 1, column: 5 } } as const;
    const writing = planIgnore(odd, '=HYPERLINK("x")', TODAY, forms);
    if (writing?.kind !== 'insert') throw new Error('no sheet');
    const inputs = writing.sheet.blocks.flatMap(({ cells }) => cells.flat());
    expect(inputs.filter((input) => String(input).startsWith('='))).toEqual([]);
    expect(inputs).toContain('HYPERLINK("x")');
  });

  it('takes nothing back where nothing is ignored', () => {
    expect(planTakingBack(target, forms)).toEqual([]);
  });
});
