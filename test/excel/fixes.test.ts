/** @jest-environment jsdom */
import type { SheetState, WorkbookState } from '../../preview/grid/workbook-state';
import { addressOf } from '../../src/assessment/place';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { Edit } from '../../src/fixes/edit';
import type { Fix, FixId } from '../../src/fixes/fix';
import { fixesFor } from '../../src/fixes/index';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { RuleId } from '../../src/rules/finding';
import { drawForms } from '../../src/sheets/draw';
import { PLAN, SCORED } from '../sheets/headings';
import { WATCH } from '../sheets/nine-step/rows';
import { valueOf } from './answers';
import { linesOf, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(60_000);

const ISSUE = 'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งการอนุญาต';
const OTHER = 'ผู้ตรวจละเว้นไม่รายงานสิ่งที่ผิดแบบ';
const FILLED = ['ติดประกาศ', 'หน้าสำนักงาน', 'ต.ค. 2568 - ก.ย. 2569', 'กองช่าง'];

type Line = readonly (string | number | null)[];
type Lines = (string | number | boolean | null)[][];

const scored = (...lines: readonly Line[]): SheetState => sheetOf('2', [SCORED, ...lines]);
const planned = (...lines: readonly Line[]): SheetState => sheetOf('5', [PLAN, ...lines]);

const RISKS = scored([1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง'], [2, 'ข', OTHER, 4, 3, 12, 'สูง']);
const HEADINGS_OF_WATCH = WATCH.map((line) =>
  line.map((cell) => (typeof cell === 'string' ? cell : null)),
);

describe('fixes, made in Excel', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  async function start(...sheets: readonly SheetState[]): Promise<void> {
    excel = await startExcel(workbookOf(sheets));
    host = createWorkbookHost();
    await excel.settled();
  }
  afterEach(() => excel.stop());

  async function reviewed(): Promise<Review> {
    return review((await valueOf(host.read())).map(({ snapshot }) => snapshot));
  }

  /** The first finding of the rule that has such a fix, with it. */
  async function fixOf(rule: RuleId, id: FixId) {
    const found = await reviewed();
    for (const finding of found.findings.filter((each) => each.rule === rule)) {
      const fix = fixesFor(finding, found).find((each) => each.id === id);
      if (fix !== undefined) return { finding, fix };
    }
    throw new Error(`No finding of ${rule} offers ${id}`);
  }

  /** What people and formulas put into the cells of each sheet. */
  const inputs = (state: WorkbookState): ReadonlyMap<string, Lines> =>
    new Map(state.sheets.map((sheet) => [sheet.name, linesOf(sheet, 'inputs')]));

  /** Makes the fix and expects that it changed what it shows, nothing else, and that the finding is gone. */
  async function expectDone(rule: RuleId, id: FixId): Promise<Fix> {
    const { finding, fix } = await fixOf(rule, id);
    const expected = withEdits(inputs(excel.state()), fix.edits);
    await valueOf(host.apply(fix.edits));
    await excel.settled();
    expect(inputs(excel.state())).toEqual(expected);
    const left = (await reviewed()).findings.map(
      (each) => `${each.rule} ${each.place.sheet}!${addressOf(each.place)}`,
    );
    expect(left).not.toContain(`${rule} ${finding.place.sheet}!${addressOf(finding.place)}`);
    return fix;
  }

  it.each<[FixId, RuleId, readonly SheetState[]]>([
    ['set-score', 'score-mismatch', [scored([1, 'ก', ISSUE, 3, 2, 8, 'ปานกลาง'])]],
    ['set-score', 'score-mismatch', [scored(['๑', 'ก', ISSUE, '๓', '๒', '๘ (๒ x ๔)', 'ปานกลาง'])]],
    ['set-level', 'level-mismatch', [scored([1, 'ก', ISSUE, 3, 5, 15, 15])]],
    [
      'set-plan-level',
      'plan-level-mismatch',
      [scored([1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง']), planned([1, 'ก', ISSUE, 'ต่ำ', ...FILLED])],
    ],
    [
      'set-total',
      'total-mismatch',
      [
        sheetOf('3', [
          ...HEADINGS_OF_WATCH,
          [1, 'ก่อน'],
          [null, '1.1 รับเงินเกินอัตรา', null, 2, null, 3, null, null, 5],
        ]),
      ],
    ],
    [
      'bring-risk',
      'plan-row-missing',
      [RISKS, planned(['๑.', 'ก', ISSUE, 'ปานกลาง', ...FILLED], [null, '....'])],
    ],
    [
      'bring-risk',
      'plan-row-missing',
      [RISKS, planned([1, 'ก', ISSUE, 'ปานกลาง', ...FILLED]), sheetOf('6', [['ลงชื่อ']])],
    ],
    ['bring-all-risks', 'plan-row-missing', [RISKS, planned([], [])]],
    [
      'use-assessed-words',
      'issue-text-differs',
      [
        scored([1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง']),
        planned([1, 'ก', `${ISSUE}โดยมิชอบ`, 'ปานกลาง', ...FILLED]),
      ],
    ],
    [
      'set-order',
      'plan-row-unmatched',
      [
        RISKS,
        planned(
          [1, 'ก', ISSUE, 'ปานกลาง', ...FILLED],
          [7, 'ข', `${OTHER} ทั้งยังรับของขวัญจากผู้รับเหมา`, 'สูง', ...FILLED],
        ),
      ],
    ],
    ['make-numbers', 'digits-as-text', [scored([1, 'ก', ISSUE, '๓', 2, '=D2*E2', 'ปานกลาง'])]],
    ['strip-html', 'html-left', [scored([1, '<p>ก</p>', ISSUE, 3, 2, 6, 'ปานกลาง'])]],
  ])(
    '%s puts %s right in a pasted workbook and changes no other cell',
    async (id, rule, sheets) => {
      await start(...sheets);
      await expectDone(rule, id);
    },
  );

  describe('in the drawn forms', () => {
    const ISSUES = '2 ประเด็นความเสี่ยง';
    const PLANS = '5 มาตรการ';

    beforeEach(async () => {
      await start(sheetOf('Sheet1', []));
      const choices = {
        agency: 'เทศบาลตำบลทดลอง',
        process: 'การออกใบอนุญาต',
        fiscalYear: 2569,
        domain: 1,
        likelihoodCriteria: 'times-a-year',
        impactCriteria: 'other-harm',
        digits: 'arabic',
        sample: true,
      } as const;
      await valueOf(host.insert(drawForms(PACC_2569, choices, ['Sheet1'])));
      await excel.settled();
    });

    /** Cells of the first row under some heading of a sheet. */
    function cellUnder(sheet: string, heading: string): string {
      const lines = linesOf(
        excel.state().sheets.find(({ name }) => name === sheet)!,
        'values',
      );
      const row = lines.findIndex((line) => line.includes(heading));
      return addressOf({ row: row + 1, column: lines[row]!.indexOf(heading) });
    }

    it.each<[FixId, RuleId, string, string, string]>([
      ['set-score', 'score-mismatch', ISSUES, 'Risk Score', '99'],
      ['set-level', 'level-mismatch', ISSUES, 'ระดับความเสี่ยง', 'ต่ำ'],
      ['set-plan-level', 'plan-level-mismatch', PLANS, 'ระดับความเสี่ยง', 'ต่ำ'],
    ])('%s puts the formula back where %s', async (id, rule, sheet, heading, typed) => {
      await excel.person.typeCell(sheet, cellUnder(sheet, heading), typed);
      await excel.settled();
      const { edits } = await expectDone(rule, id);
      expect(edits).toHaveLength(1);
      expect(edits[0]).toMatchObject({
        kind: 'set',
        value: expect.stringMatching(/^=/) as unknown,
      });
    });

    it('bring-risk fills the first row that is ready', async () => {
      const cell = cellUnder(PLANS, 'ประเด็นความเสี่ยงการทุจริต');
      const step = cellUnder(PLANS, 'ขั้นตอนการดำเนินโครงการ');
      await excel.person.typeCell(PLANS, cell, '');
      await excel.person.typeCell(PLANS, step, '');
      await excel.settled();
      await expectDone('plan-row-missing', 'bring-risk');
    });
  });

  describe('when Excel does not do it', () => {
    const sheets = [
      RISKS,
      planned([1, 'ก', ISSUE, 'ต่ำ', ...FILLED], [2, 'ข', OTHER, 'สูง', ...FILLED]),
    ];

    it.each<[string, object, () => void]>([
      [
        'a cell is being edited',
        { kind: 'editing' },
        () => {
          excel.faults.cellEditMode = true;
        },
      ],
      [
        'the write fails',
        { kind: 'refused' },
        () => excel.faults.failNth(2, { code: 'GeneralException', message: 'no' }),
      ],
    ])('%s, it says so and all is as it was', async (_, problem, fail) => {
      await start(...sheets);
      const { fix } = await fixOf('plan-level-mismatch', 'set-plan-level');
      const before = excel.state();
      fail();
      expect(await host.apply(fix.edits)).toMatchObject({ ok: false, problem });
      excel.faults.clear();
      expect(excel.state()).toEqual(before);
    });

    it('a protected sheet is named, and no sheet is changed', async () => {
      await start(RISKS, { ...planned([], []), isProtected: true });
      const { fix } = await fixOf('plan-row-missing', 'bring-all-risks');
      const before = excel.state();
      expect(await host.apply(fix.edits)).toEqual({
        ok: false,
        problem: { kind: 'sheet-protected', sheet: '5' },
      });
      expect(excel.state()).toEqual(before);
    });

    it('somebody has typed into a shown cell since, which stays', async () => {
      await start(...sheets);
      const { fix } = await fixOf('plan-level-mismatch', 'set-plan-level');
      await excel.person.typeCell('5', 'D2', 'สูงมาก');
      await excel.settled();
      const before = excel.state();
      expect(await host.apply(fix.edits)).toMatchObject({
        ok: false,
        problem: { kind: 'changed' },
      });
      expect(excel.state()).toEqual(before);
    });

    it('rows that were added before a failing write are taken away again', async () => {
      await start(RISKS, planned([1, 'ก', ISSUE, 'ปานกลาง', ...FILLED], [null, 'ลงชื่อ ผู้จัดทำ']));
      const { fix } = await fixOf('plan-row-missing', 'bring-risk');
      const before = inputs(excel.state());
      const growing = fix.edits.filter(({ kind }) => kind === 'grow').length;
      expect(growing).toBe(1);
      // One look, one for each place where rows are added, then the write.
      excel.faults.failNth(2 + growing, { code: 'GeneralException', message: 'no' });
      expect(await host.apply(fix.edits)).toMatchObject({ ok: false });
      await excel.settled();
      expect(inputs(excel.state())).toEqual(before);
    });
  });
});

/** What each sheet holds after the edits, if nothing else changes. */
function withEdits(
  before: ReadonlyMap<string, Lines>,
  edits: readonly Edit[],
): ReadonlyMap<string, Lines> {
  const after = new Map([...before].map(([name, lines]) => [name, lines.map((line) => [...line])]));
  for (const edit of edits) {
    const lines = after.get(edit.kind === 'set' ? edit.place.sheet : edit.sheet);
    if (lines === undefined) throw new Error('There is no such sheet');
    if (edit.kind === 'grow') {
      lines.splice(edit.afterRow + 1, 0, ...Array.from({ length: edit.count }, () => []));
      continue;
    }
    const { row, column } = edit.place;
    while (lines.length <= row) lines.push([]);
    const line = lines[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = edit.value === '' ? null : edit.value;
    while (line.length > 0 && line.at(-1) === null) line.pop();
  }
  while (after.size > 0 && [...after.values()].some((lines) => lines.at(-1)?.length === 0)) {
    for (const lines of after.values()) if (lines.at(-1)?.length === 0) lines.pop();
  }
  return after;
}
