import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FORMS } from '../src/forms/editions';
import { formPage, formsIndex } from './forms/form-page';
import { drawPages, fontsOf } from './forms/page-pictures';
import { printSheets } from './forms/print-sheets';
import { missingPrograms } from './forms/programs';
import { saveForms } from './forms/save-forms';

const DOCS = path.join(__dirname, '../docs/forms');

/**
 * `npm run forms`: prints every edition with its sample by LibreOffice, and writes pictures of the
 * pages into docs/forms.
 */
async function main(): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0) {
    console.error('ยังวาดภาพแบบไม่ได้ เพราะไม่พบโปรแกรมต่อไปนี้ · These programs are missing:');
    for (const line of missing) console.error(`  ${line}`);
    process.exitCode = 1;
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corruption-risk-forms-'));
  try {
    const sheets = FORMS.flatMap((form) => form.sheets);
    drawAll(printSheets(await saveForms(), sheets.length, folder));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param printed a PDF file for each sheet of all editions */
function drawAll(printed: readonly string[]): void {
  fs.rmSync(DOCS, { recursive: true, force: true });
  fs.mkdirSync(DOCS, { recursive: true });
  let first = 0;
  for (const form of FORMS) {
    const { edition, sheets } = form;
    const files = printed.slice(first, first + sheets.length);
    first += sheets.length;
    const pictures = files.map((pdf, index) => drawPages(pdf, DOCS, `${edition}-${index + 1}`));
    const fonts = [...new Set(files.flatMap(fontsOf))];
    fs.writeFileSync(path.join(DOCS, `${edition}.md`), formPage(form, pictures, fonts));
    console.log(`${edition}: ${pictures.flat().length} pages`);
  }
  fs.writeFileSync(path.join(DOCS, 'README.md'), formsIndex(FORMS));
}

main().catch((problem: unknown) => {
  console.error(String(problem));
  process.exitCode = 1;
});
