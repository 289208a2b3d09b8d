import { startOfficeInNode } from '../../preview/excel-host/office-in-node';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import type { Answer } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import type { FormChoices } from '../../src/forms/choices';
import { FORMS } from '../../src/forms/editions';
import { drawForms } from '../../src/sheets/draw';

const CHOICES: Omit<FormChoices, 'fiscalYear'> = {
  agency: '',
  process: '',
  domain: null,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
};

/**
 * Inserts every edition with its sample into a new workbook as the pane does, with the real Office.js
 * over the stand-in for Excel, and saves it as a person does. The workbook's own empty sheet stays in
 * front of the sheets of the forms, which are in the order of `FORMS`.
 *
 * @returns the bytes of the .xlsx file
 */
export async function saveForms(): Promise<Uint8Array> {
  const office = await startOfficeInNode();
  const host = createWorkbookHost();
  for (const form of FORMS) {
    const names = valueOf(await host.sheetNames());
    const sheets = drawForms(form, { ...CHOICES, fiscalYear: form.issuedFor }, names);
    valueOf(await host.insert(sheets));
  }
  const file = await writeWorkbookFile(await office.workbook());
  office.stop();
  return file;
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`The forms could not be inserted: ${JSON.stringify(answer.problem)}`);
}
