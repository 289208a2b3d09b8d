/** @jest-environment jsdom */
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { FormChoices } from '../../src/forms/choices';
import { FORMS } from '../../src/forms/editions';
import { addressOf } from '../../src/assessment/place';
import { review } from '../../src/review';
import { drawForms } from '../../src/sheets/draw';
import { valueOf } from './answers';
import { sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(60_000);

const CHOICES: FormChoices = {
  agency: '',
  process: '',
  fiscalYear: 2569,
  domain: null,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
};

describe.each(FORMS.map((form) => [form.edition, form] as const))(
  'the forms %s with their sample, in Excel',
  (edition, form) => {
    let excel: TestExcel;
    let host: WorkbookHost;

    beforeEach(async () => {
      excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
      host = createWorkbookHost();
    });
    afterEach(() => excel.stop());

    it.each(['thai', 'arabic'] as const)(
      'come in two round trips and are read back as one finished assessment, in %s digits',
      async (digits) => {
        const names = await valueOf(host.sheetNames());
        await valueOf(host.insert(drawForms(form, { ...CHOICES, digits }, names)));
        expect(excel.roundTrips.batches).toBeLessThanOrEqual(2);
        await excel.settled();
        const sheets = (await valueOf(host.read())).map(({ snapshot }) => snapshot);
        const { assessments, findings } = review(sheets);
        expect(assessments.map((each) => each.edition)).toEqual([edition]);
        const open = findings.filter(({ rule }) => rule !== 'signature-missing');
        expect(open.map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`)).toEqual(
          [],
        );
        const [assessment] = assessments;
        const planned = assessment?.risks.filter(({ plan }) => plan !== null) ?? [];
        for (const risk of planned)
          expect(risk.plan?.writtenLevel).toMatchObject({ value: risk.level });
        for (const risk of assessment?.risks ?? []) {
          expect(risk.writtenLevel).toMatchObject({ value: risk.level });
        }
      },
    );
  },
);
