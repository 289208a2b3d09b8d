import { addressOf } from '../../src/assessment/place';
import { isOpen } from '../../src/ignoring/ignore';
import { planIgnore, planRemoval, planTakingBack } from '../../src/ignoring/plan-ignore';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { RuleId } from '../../src/rules/finding';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { after } from '../fixes/after';
import { PLAN, SCORED } from '../sheets/headings';
import { asSnapshot, sheet } from '../sheets/snapshots';

const TODAY = { year: 2569, month: 11, day: 20 };

type Row = readonly CellContent[];

/** A risk whose score is wrong. */
const FIRST: Row = [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 1, 2, 8, 'ต่ำ'];
const SECOND: Row = [2, 'ตรวจ', 'ละเว้นการตรวจพื้นที่', 1, 3, 9, 'ต่ำ'];
const THIRD: Row = [3, 'อนุญาต', 'ออกใบอนุญาตให้พวกพ้อง', 1, 4, 3, 'ต่ำ'];

function risks(...rows: readonly Row[]): SheetSnapshot {
  return sheet('2', [SCORED, ...rows]);
}

/** A sheet with the decision to ignore what a rule found at a cell of these forms. */
function decided(rule: RuleId, cell: string, forms: readonly SheetSnapshot[]): SheetSnapshot {
  const { findings } = review(forms);
  const target = findings.find((each) => each.rule === rule && addressOf(each.place) === cell);
  if (target === undefined) throw new Error(`${rule} is not found at ${cell}`);
  const writing = planIgnore(target, 'ตามมติ', TODAY, forms);
  if (writing?.kind !== 'insert') throw new Error('no sheet');
  return asSnapshot(writing.sheet);
}

function ignored({ findings }: Review): readonly string[] {
  return findings
    .filter((each) => each.ignored !== null)
    .map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}

function lapsed({ lapsed: list }: Review): readonly string[] {
  return list.map(({ rule, scope }) => `${rule} ${addressOf(scope)}`);
}

describe('a decision about one row', () => {
  const exceptions = decided('score-mismatch', 'F3', [risks(FIRST, SECOND, THIRD)]);

  it.each<[string, readonly Row[], string]>([
    ['nothing is changed', [FIRST, SECOND, THIRD], 'F3'],
    ['a row is inserted above', [FIRST, THIRD, SECOND], 'F4'],
    ['the row above is deleted', [SECOND, THIRD], 'F2'],
    ['rows are sorted otherwise', [THIRD, FIRST, SECOND], 'F4'],
    [
      'the numbers follow, in Thai digits',
      [
        ['๑', ...FIRST.slice(1)],
        ['๒', ...SECOND.slice(1)],
      ],
      'F3',
    ],
    [
      'spaces are typed otherwise',
      [FIRST, [2, ' ตรวจ', 'ละเว้น การตรวจ\nพื้นที่', 1, 3, 9, 'ต่ำ']],
      'F3',
    ],
  ])('follows it where %s', (_, rows, cell) => {
    const now = review([risks(...rows), exceptions]);
    expect(ignored(now)).toEqual([`score-mismatch ${cell}`]);
    expect(lapsed(now)).toEqual([]);
  });

  it.each<[string, readonly Row[]]>([
    ['the row is deleted', [FIRST, THIRD]],
    [
      'another risk has come into its place',
      [FIRST, THIRD, [3, 'รับเงิน', 'ไม่ออกใบเสร็จ', 1, 3, 9, 'ต่ำ']],
    ],
    ['the row was reworded', [FIRST, [2, 'ตรวจ', 'ละเว้นการตรวจอาคาร', 1, 3, 9, 'ต่ำ'], THIRD]],
    ['what was found is put right', [FIRST, [...SECOND.slice(0, 5), 3, 'ต่ำ'], THIRD]],
  ])('no longer applies, and hides nothing, where %s', (_, rows) => {
    const now = review([risks(...rows), exceptions]);
    expect(ignored(now)).toEqual([]);
    expect(lapsed(now)).toEqual(['score-mismatch F3']);
    expect(now.summary).toEqual(review([risks(...rows)]).summary);
  });

  it('that no longer applies can be taken away', () => {
    const sheets = [risks(FIRST, THIRD), exceptions];
    const now = review(sheets);
    const then = after(sheets, planRemoval(now.lapsed[0]!, sheets));
    expect(review(then).lapsed).toEqual([]);
    expect(review(then).findings).toEqual(now.findings);
  });

  it('that has moved is taken back, or given another reason, where it is written', () => {
    const sheets = [risks(THIRD, FIRST, SECOND), exceptions];
    const target = review(sheets).findings.find(({ ignored: given }) => given !== null)!;
    const writing = planIgnore(target, 'ตามหนังสือ', TODAY, sheets);
    if (writing?.kind !== 'edit') throw new Error('no edits');
    const changed = after(sheets, writing.edits);
    expect(changed[1]?.cells.slice(4)).toEqual([
      [
        ...['score-mismatch', '2', 'F4'],
        'ตารางประเมิน › ตรวจ › ละเว้นการตรวจพื้นที่ › คะแนน',
        ...['ตามหนังสือ', '20 พ.ย. 2569'],
      ],
    ]);
    expect(ignored(review(after(changed, planTakingBack(target, changed))))).toEqual([]);
  });
});

describe('a decision about one of two equal rows', () => {
  const twins = [FIRST, SECOND, THIRD, [4, ...SECOND.slice(1)]];
  const exceptions = decided('score-mismatch', 'F5', [risks(...twins)]);

  it.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ['holds for that one', twins, ['score-mismatch F5'], []],
    [
      'follows it',
      [THIRD, SECOND, FIRST, [9, 'x', 'y', 1, 1, 1, 'ต่ำ'], SECOND],
      ['score-mismatch F6'],
      [],
    ],
    ['holds for neither where one is gone', [FIRST, SECOND], [], ['score-mismatch F5']],
    ['holds for neither where a third comes', [...twins, SECOND], [], ['score-mismatch F5']],
  ])('%s', (_, rows, expected, gone) => {
    const now = review([risks(...rows), exceptions]);
    expect(ignored(now).filter((each) => each.startsWith('score'))).toEqual(expected);
    expect(lapsed(now)).toEqual(gone);
  });
});

describe('a decision about the words of a cell', () => {
  const plan = (method: string): SheetSnapshot =>
    sheet('5', [PLAN, [1, 'รับคำขอ', FIRST[2] ?? null, 'ต่ำ', 'ติดประกาศ', method, 'ปี 2569', 'กอง']]);
  const forms = (method: string): readonly SheetSnapshot[] => [risks(FIRST), plan(method)];
  const exceptions = decided('personal-data', 'F2', forms('โทร 081-234-5678'));

  it('holds for those words only, and does not repeat them', () => {
    expect(ignored(review([...forms('โทร  081-234-5678'), exceptions]))).toEqual([
      'personal-data F2',
    ]);
    const other = review([...forms('โทร 089-765-4321'), exceptions]);
    expect([ignored(other), lapsed(other)]).toEqual([[], ['personal-data F2']]);
    expect(JSON.stringify(exceptions.cells)).not.toContain('5678');
  });
});

describe('a decision that the first version wrote, with an address alone', () => {
  const old = sheet('ข้อยกเว้นการตรวจ', [
    ['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เหตุผล', 'วันที่'],
    ['score-mismatch', '2', 'F3', 'ตามมติ', '1 ต.ค. 2569'],
  ]);

  it('holds for that cell, and no longer applies where nothing is found there', () => {
    expect(ignored(review([risks(FIRST, SECOND), old]))).toEqual(['score-mismatch F3']);
    const gone = review([risks(FIRST), old]);
    expect([ignored(gone), lapsed(gone)]).toEqual([[], ['score-mismatch F3']]);
  });

  it('gives way to one that says what it is about', () => {
    const sheets = [risks(FIRST, SECOND), old];
    const writing = planIgnore(review(sheets).findings[1]!, 'ตามหนังสือ', TODAY, sheets);
    if (writing?.kind !== 'edit') throw new Error('no edits');
    const [, exceptions] = after(sheets, writing.edits);
    const moved = review([risks(SECOND, FIRST), exceptions!]);
    expect(ignored(moved)).toEqual(['score-mismatch F2']);
  });
});

describe('a decision about a measure, a timeframe or an owner', () => {
  const row = [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 'ปานกลาง', 'ติดประกาศ', 'ป้าย', 'ปี 2569'];
  const medium = [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 2, 3, 6, 'ปานกลาง'];

  it('leaves the verdict as it is, wherever the row has moved', () => {
    const forms = [risks(medium), sheet('5', [PLAN, row])];
    const exceptions = decided('owner-missing', 'H2', forms);
    const moved = [risks(medium), sheet('5', [[], ['หมายเหตุ'], PLAN, row])];
    const now = review([...moved, exceptions]);
    expect(ignored(now)).toEqual(['owner-missing H4']);
    expect(now.findings.filter(isOpen).map(({ rule }) => rule)).toContain('owner-missing');
    expect(now.summary).toEqual(review(moved).summary);
    expect(now.summary.verdict).toBe('open');
  });
});
