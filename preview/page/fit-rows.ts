import { ICommandService, sequenceExecute } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from '../grid/grid';
import type { SheetState } from '../grid/workbook-state';

/**
 * Gives each row that has text but no height of its own the height its text needs, as Excel does
 * when it opens a file. Needs the grid's page: without one there are no fonts to measure.
 */
export function fitRows(grid: Grid, sheets: readonly SheetState[]): void {
  const { injector, unitId } = grid.access;
  const interceptors = injector.get(SheetInterceptorService);
  const mutations = sheets.flatMap((sheet) => {
    const ranges = rowsToFit(sheet).map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: Math.max(...sheet.cells.map(({ column }) => column)),
    }));
    const subUnitId = grid.sheetNamed(sheet.name)?.id;
    if (subUnitId === undefined || ranges.length === 0) return [];
    return interceptors.generateMutationsOfAutoHeight({
      unitId,
      subUnitId,
      ranges,
      autoHeightRanges: ranges,
    }).redos;
  });
  sequenceExecute(mutations, injector.get(ICommandService));
}

function rowsToFit({ cells, rowHeights, hiddenRows }: SheetState): number[] {
  const hidden = new Set(hiddenRows);
  const filled = cells.filter(({ value }) => value !== undefined).map(({ row }) => row);
  return [...new Set(filled)].filter((row) => rowHeights[row] === undefined && !hidden.has(row));
}
