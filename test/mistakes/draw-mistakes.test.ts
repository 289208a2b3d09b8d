/** @jest-environment jsdom */
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { addressOf } from '../../src/assessment/place';
import { FORMS } from '../../src/forms/editions';
import { drawMistakes } from '../../src/mistakes/draw-mistakes';
import { MISTAKES } from '../../src/mistakes/index';
import { unplantedRulesOf } from '../../src/mistakes/unplanted';
import { review } from '../../src/review';
import { RULES } from '../../src/rules/index';
import { sampleChoices } from '../../src/taskpane/insert/draft';
import { valueOf } from '../excel/answers';
import { sheetOf, workbookOf } from '../excel/made-workbook';
import { startExcel, type TestExcel } from '../excel/office';

jest.setTimeout(120_000);

const CHOICES = sampleChoices(new Date(2026, 0, 15));
const CASES = FORMS.flatMap((form) =>
  ([1, 2] as const).flatMap((set) =>
    (['thai', 'arabic'] as const).map((digits) => ({
      name: `${form.edition}, set ${set}, ${digits} digits`,
      form,
      set,
      digits,
    })),
  ),
);

describe('the sample with mistakes, in Excel', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
    host = createWorkbookHost();
  });
  afterEach(() => excel.stop());

  it.each(CASES)('has each finding that it says, once, and no other: $name', async (each) => {
    const { form, set, digits } = each;
    const { sheets, rules } = drawMistakes(form, { ...CHOICES, digits }, set, []);
    await valueOf(host.insert(sheets));
    await excel.settled();
    const read = (await valueOf(host.read())).map(({ snapshot }) => snapshot);
    const { assessments, findings } = review(read);
    expect(assessments.map(({ edition }) => edition)).toEqual([form.edition]);
    const found = findings
      // In the second set nobody has signed, as in the sample.
      .filter(({ rule }) => set === 1 || rule !== 'signature-missing')
      .map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`);
    expect(found.map((line) => line.split(' ')[0]).sort()).toEqual([...rules].sort());
  });
});

describe('the mistakes', () => {
  it('are of every rule but those that no drawn sample can show', () => {
    const made = new Set(MISTAKES.flatMap(({ rules }) => rules));
    const unplanted = new Set(FORMS.flatMap(unplantedRulesOf));
    expect(new Set(RULES.map(({ id }) => id).filter((id) => !made.has(id)))).toEqual(unplanted);
  });

  it('can each be made in an edition', () => {
    const drawn = FORMS.flatMap((form) =>
      ([1, 2] as const).flatMap((set) => drawMistakes(form, CHOICES, set, []).rules),
    );
    const made = new Set(drawn);
    expect(MISTAKES.flatMap(({ rules }) => rules).filter((id) => !made.has(id))).toEqual([]);
  });

  it('have steps that are like no other', () => {
    const steps = MISTAKES.flatMap(({ own }) => own.map(({ step }) => step));
    expect(new Set(steps).size).toBe(steps.length);
  });
});
