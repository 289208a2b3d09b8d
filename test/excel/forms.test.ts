/** @jest-environment jsdom */
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { bringRisks } from '../../src/fixes/bring-risks';
import type { FormChoices } from '../../src/forms/choices';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { review } from '../../src/review';
import { drawForms } from '../../src/sheets/draw';
import { valueOf } from './answers';
import { sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

const CHOICES: FormChoices = {
  agency: 'เทศบาลตำบลทดลอง',
  process: 'การออกใบอนุญาต',
  fiscalYear: 2569,
  domain: 1,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
};

const ISSUES = '2 ประเด็นความเสี่ยง';
const PLAN = '5 มาตรการ';

describe('the forms of fiscal year 2569, in Excel', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
    host = createWorkbookHost();
  });
  afterEach(() => excel.stop());

  async function insert(choices: Partial<FormChoices> = {}): Promise<void> {
    const names = await valueOf(host.sheetNames());
    await valueOf(host.insert(drawForms(PACC_2569, { ...CHOICES, ...choices }, names)));
    await excel.settled();
  }

  async function snapshots() {
    return (await valueOf(host.read())).map(({ snapshot }) => snapshot);
  }

  /** Findings about signature lines left aside: nobody has signed yet. */
  async function reviewed() {
    const { assessments, findings } = review(await snapshots());
    return { assessments, findings: findings.filter(({ rule }) => rule !== 'signature-missing') };
  }

  it.each(['thai', 'arabic'] as const)(
    'are read back as a finished assessment, in %s digits',
    async (digits) => {
      await insert({ digits });
      const { assessments, findings } = await reviewed();
      expect(findings).toEqual([]);
      expect(assessments).toHaveLength(1);
      const risks = assessments[0]?.risks ?? [];
      expect(risks.length).toBeGreaterThan(2);
      for (const risk of risks) {
        expect(risk.writtenScore).toMatchObject({ kind: 'value', value: risk.score });
        expect(risk.writtenLevel).toMatchObject({ kind: 'value', value: risk.level });
      }
    },
    20_000,
  );

  it('come a second time under free names and leave the first set alone', async () => {
    await insert();
    const first = excel.state().sheets;
    await insert({ process: 'การจัดซื้อ' });
    const { sheets } = excel.state();
    expect(sheets.slice(0, first.length)).toEqual(first);
    expect(sheets.slice(first.length).map(({ name }) => name)).toEqual(
      first.slice(1).map(({ name }) => `${name} (2)`),
    );
    const { assessments, findings } = await reviewed();
    expect(findings).toEqual([]);
    expect(assessments.map(({ process }) => process)).toEqual([
      expect.objectContaining({ value: 'การออกใบอนุญาต' }),
      expect.objectContaining({ value: 'การจัดซื้อ' }),
    ]);
  }, 20_000);

  it('take more risks to step 5 than it has rows for, above its signature lines', async () => {
    await insert({ sample: false });
    const before = sheetIn(excel.state(), PLAN);
    const table = sheetIn(excel.state(), ISSUES).tables[0]!;
    const count = table.area.rowCount - 1;
    const lines = Array.from({ length: count }, (_, i) => [`ขั้นตอน ${i}`, `ประเด็น ${i}`, 3, 4]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ISSUES);
      sheet.getRangeByIndexes(table.area.row + 1, 1, count, 4).values = lines;
      await context.sync();
    });
    await excel.settled();
    const bringing = bringRisks((await reviewed()).assessments[0]!, await snapshots());
    expect(bringing.risks).toHaveLength(count);
    await valueOf(host.apply(bringing.edits));
    await excel.settled();

    const { assessments, findings } = await reviewed();
    const plan = assessments[0]!.plan;
    expect(plan.map(({ issue }) => issue)).toEqual(
      lines.map(([, issue]) => expect.objectContaining({ value: issue }) as unknown),
    );
    expect(plan.map(({ writtenLevel }) => writtenLevel)).toEqual(
      lines.map(() => expect.objectContaining({ value: 'high' }) as unknown),
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['measure-missing', 'method-missing', 'timeframe-missing', 'owner-missing']),
    );
    const after = sheetIn(excel.state(), PLAN);
    const added = after.tables[0]!.area.rowCount - before.tables[0]!.area.rowCount;
    expect(added).toBe(count - (before.tables[0]!.area.rowCount - 1));
    const signatures = (sheet: typeof after, from: number) =>
      sheet.merges
        .filter(({ row }) => row >= from)
        .map((merge) => ({ ...merge, row: merge.row - from }));
    const end = (sheet: typeof after) => sheet.tables[0]!.area.row + sheet.tables[0]!.area.rowCount;
    expect(signatures(after, end(after))).toEqual(signatures(before, end(before)));
  }, 20_000);
});
