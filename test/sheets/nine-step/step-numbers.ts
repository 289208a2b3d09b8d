import { nineStepRole } from '../../../src/forms/nine-step-headings';
import { textOf } from '../../../src/sheets/grid';
import type { CellContent, SheetSnapshot } from '../../../src/sheets/snapshot';
import { cellKey } from '../../../src/sheets/snapshot';
import { toArabicDigits } from '../../../src/thai/digits';

/** A drawn sheet with what the order formulas of tables 2 and 3 come to: a main step has its items' number. */
export function withStepNumbers(sheet: SheetSnapshot): SheetSnapshot {
  const heading = sheet.cells.findIndex(
    ([first]) => nineStepRole(textOf(first ?? null)) === 'order',
  );
  const isNumbered = sheet.formulas.get(cellKey(heading + 1, 0))?.includes('FIND') ?? false;
  if (heading < 0 || !isNumbered) return sheet;
  const itemIn = (line: readonly CellContent[] | undefined): string | undefined =>
    /^(\d+)\.\d/.exec(toArabicDigits(textOf(line?.[1] ?? null)))?.[1];
  const cells = sheet.cells.map((line, row) => {
    const number = itemIn(sheet.cells[row + 1]);
    const isStep = row > heading && number !== undefined && itemIn(line) === undefined;
    return isStep ? [Number(number), ...line.slice(1)] : line;
  });
  return { ...sheet, cells };
}
