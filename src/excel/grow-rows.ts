import type { RowTarget } from './edit-targets';
import { readFailure } from './problem';
import { rowsAddress } from './row-pattern';

/**
 * Adds rows under a row, in one round trip: whole rows, so that everything below moves down, merges
 * and signature lines too. Formats, formulas, drop-downs and colour rules come from the row above;
 * a table that ended there takes the new rows in. Their height fits what is written into them.
 */
export function growRows({ step, pattern }: RowTarget): Promise<void> {
  const { sheet: name, afterRow, count } = step.edit;
  const first = afterRow + 1;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const address = rowsAddress(first, count);
    sheet.getRange(address).insert('Down');
    for (const tableName of pattern.tables) takeIn(sheet.tables.getItem(tableName), address);
    for (const { column, columns } of pattern.copied) {
      const above = sheet.getRangeByIndexes(afterRow, column, 1, columns);
      sheet.getRangeByIndexes(first, column, count, columns).copyFrom(above, 'All');
    }
    for (const { column, columns } of pattern.typed) {
      sheet.getRangeByIndexes(first, column, count, columns).clear('Contents');
    }
    await context.sync();
  });
}

/** Where the rows were added inside the table it has them already, and this changes nothing. */
function takeIn(table: Excel.Table, address: string): void {
  const whole = table.getRange();
  const added = whole.getEntireColumn().getIntersection(address);
  table.resize(whole.getBoundingRect(added));
}

/** Takes added rows away again. */
export function removeRows({ step }: RowTarget): Promise<void> {
  const { sheet: name, afterRow, count } = step.edit;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange(rowsAddress(afterRow + 1, count)).delete('Up');
    await context.sync();
  });
}

/**
 * Whether the rows of a failed {@link growRows} are there: a refused batch names no member, and
 * before the rows are added come only these.
 */
export function hasAddedRows(error: unknown): boolean {
  const { location } = readFailure(error);
  return location !== '' && !/^Range\.insert$|^Worksheet\.getRange$|getItem$/.test(location);
}
