import type { SheetState } from '../grid/workbook-state';
import { rewriteParts, type Rewriting } from './rewrite-parts';

const FIXED_ROW = /(<row r="(\d+)" ht="[^"]*") customHeight="1"/g;

/**
 * Takes the mark of a height that somebody set off the rows that are fitted to their text, as Excel
 * writes them: they are shown so high in any program, and go on fitting what is typed. The library
 * marks every row that has a height.
 */
export async function unfixFittedRows(
  file: Uint8Array<ArrayBuffer>,
  sheets: readonly SheetState[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rewritings = sheets.flatMap(({ fittedRowHeights }, index) => {
    const rewriting: Rewriting = (text) =>
      text.replace(FIXED_ROW, (whole, row: string, number: string) =>
        fittedRowHeights?.[Number(number) - 1] === undefined ? whole : row,
      );
    return fittedRowHeights === undefined
      ? []
      : [[`xl/worksheets/sheet${index + 1}.xml`, rewriting] as const];
  });
  return rewritings.length === 0 ? file : rewriteParts(file, new Map(rewritings));
}
