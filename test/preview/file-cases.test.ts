import fs from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../preview/file/read-workbook-file';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';

const folder = path.resolve(__dirname, '../../../shared/cases');
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
  : [];

if (files.length === 0) {
  it.skip('opens real workbooks (skipped: ../shared/cases is not on this machine)', () =>
    undefined);
} else {
  describe('a real workbook', () => {
    it.each(files)('%s opens, and is the same after saving', async (name) => {
      const workbook = await readWorkbookFile(fs.readFileSync(path.join(folder, name)), name);
      expect(workbook.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(20);
      expect(await readWorkbookFile(await writeWorkbookFile(workbook), name)).toEqual(workbook);
    });
  });
}
