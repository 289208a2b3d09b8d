import type { Answer } from './host';
import { answerTo } from './problem';

/** Every sheet's name, hidden ones included: names are taken by those too. One round trip. */
export function readSheetNames(): Promise<Answer<readonly string[]>> {
  return answerTo(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    }),
  );
}
