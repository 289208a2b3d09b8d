/** @jest-environment jsdom */
import type { WorkbookState } from '../../preview/grid/workbook-state';
import type { HostProblem } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { FORMS } from '../../src/forms/editions';
import { sampleChoices } from '../../src/taskpane/insert/draft';
import { insertForms } from '../../src/taskpane/insert/insert-forms';
import { insertMistakes } from '../../src/taskpane/insert/insert-mistakes';
import { sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(120_000);

const CHOICES = sampleChoices(new Date(2026, 0, 15));

describe.each(FORMS.map((form) => [form.edition, form] as const))(
  'inserting %s where it cannot be',
  (_, form) => {
    const name = form.sheets.at(-1)?.sheetName ?? '';
    let excel: TestExcel;
    let before: WorkbookState;

    async function start(facts: Partial<WorkbookState> = {}): Promise<void> {
      excel = await startExcel(
        workbookOf([sheetOf(name, [['ของเดิม', '=1+1']], { isProtected: true })], facts),
      );
      before = excel.state();
    }
    afterEach(() => excel.stop());

    async function refusedWith(problem: HostProblem): Promise<void> {
      const host = createWorkbookHost();
      for (const answer of [
        await insertForms(host, form, CHOICES),
        await insertMistakes(host, form, CHOICES, 1),
      ]) {
        expect(answer).toEqual({ ok: false, problem });
      }
      excel.faults.cellEditMode = false;
      expect(excel.state()).toEqual(before);
    }

    it('changes nothing in a workbook whose structure is protected, and says so', async () => {
      await start({ isProtected: true });
      await refusedWith({ kind: 'workbook-protected' });
    });

    it('changes nothing while a cell is being edited, and says so', async () => {
      await start();
      excel.faults.cellEditMode = true;
      await refusedWith({ kind: 'editing' });
    });

    it('leaves a protected sheet of the same name alone, and numbers all of its own', async () => {
      await start();
      const answer = await insertForms(createWorkbookHost(), form, { ...CHOICES, sample: false });
      expect(answer).toEqual({
        ok: true,
        value: form.sheets.map(({ sheetName }) => `${sheetName} (2)`),
      });
      expect(excel.state().sheets[0]).toEqual(before.sheets[0]);
    });
  },
);
