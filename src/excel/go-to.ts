import type { Place } from '../assessment/place';
import type { Answer } from './host';
import { done, failed, problemOf } from './problem';

/** Shows and selects a cell. On a hidden sheet nothing can be selected: it stays as it is. */
export async function goTo({ sheet: name, row, column }: Place): Promise<Answer<null>> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) return failed({ kind: 'gone' });
      if (sheet.visibility !== 'Visible') {
        return failed({ kind: 'refused', detail: `The worksheet "${name}" is hidden.` });
      }
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
      return done(null);
    });
  } catch (error) {
    // Excel selects nothing while another workbook has the focus.
    return failed(problemOf(error));
  }
}
