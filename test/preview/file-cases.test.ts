import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { readWorkbookFile } from '../../preview/file/read-workbook-file';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import { CASES, describeWithCases } from '../cases';

const names = existsSync(CASES)
  ? readdirSync(CASES).filter((name) => name.endsWith('.xlsx'))
  : ['every workbook'];

describeWithCases('a real workbook', () => {
  it.each(names)('%s opens, and is the same after saving', async (name) => {
    const workbook = await readWorkbookFile(readFileSync(path.join(CASES, name)), name);
    expect(workbook.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(20);
    expect(await readWorkbookFile(await writeWorkbookFile(workbook), name)).toEqual(workbook);
  });
});
