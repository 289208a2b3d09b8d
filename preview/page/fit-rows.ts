import { BooleanNumber, ICommandService, sequenceExecute } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import { toPixels } from '../grid/units';
import type { Area } from '../grid/workbook-state';

/** Measuring every row of a very long sheet would hold up the page. */
const MOST_ROWS = 2_000;

/** A line's height in Excel over the size of its font: tall for Thai's vowels and tone marks. */
const LINE_HEIGHTS: Readonly<Record<string, number>> = { 'TH Sarabun New': 1.5 };
const USUAL_LINE_HEIGHT = 1.36;

/**
 * Gives rows without a height of their own the height their text needs, as Excel does by itself,
 * and at least that of a line in their largest font, text or not. Needs the grid's page: without one
 * there are no fonts to measure.
 */
export function fitRows(grid: Grid, sheet: GridSheet, area?: Area): void {
  const { injector, unitId, workbook } = grid.access;
  const worksheet = workbook.getSheetBySheetId(sheet.id);
  if (!worksheet) return;
  const target = { unitId, subUnitId: sheet.id };
  const commands = injector.get(ICommandService);
  const rows = automaticRows(sheet, worksheet, area);
  const ranges = [...rows.values()].flatMap(({ range, hasContent }) => (hasContent ? [range] : []));
  if (ranges.length > 0) {
    const fitting = { ...target, ranges, autoHeightRanges: ranges };
    const interceptors = injector.get(SheetInterceptorService);
    sequenceExecute(interceptors.generateMutationsOfAutoHeight(fitting).redos, commands);
  }
  const low = [...rows].flatMap(([row, { lineHeight }]) =>
    worksheet.getRowHeight(row) < lineHeight ? [{ row, autoHeight: lineHeight }] : [],
  );
  if (low.length > 0)
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      ...target,
      rowsAutoHeightInfo: low,
    });
}

/** Fits the rows that change from now on, and those of new sheets. */
export function keepRowsFitting(grid: Grid): void {
  grid.listen((event) => {
    if (event.kind !== 'changed' && event.kind !== 'sheetAdded') return;
    const sheet = grid.sheet(event.sheetId);
    if (sheet) fitRows(grid, sheet, event.kind === 'changed' ? event.area : undefined);
  });
}

interface AutomaticRow {
  readonly range: IRange;
  readonly hasContent: boolean;
  /** Of one line in the largest font of the row, in pixels. */
  readonly lineHeight: number;
}

/** The rows with cells in the area that nobody gave a height. */
function automaticRows(
  sheet: GridSheet,
  worksheet: Worksheet,
  area: Area | undefined,
): Map<number, AutomaticRow> {
  const rows = new Map<number, AutomaticRow>();
  const manager = worksheet.getRowManager();
  const within = area && { ...area, column: 0, columnCount: worksheet.getColumnCount() };
  for (const { row, column, hasContent } of sheet.cells.present(within)) {
    if (manager.getRow(row)?.ia === BooleanNumber.FALSE || sheet.isRowHidden(row)) continue;
    if (!rows.has(row) && rows.size >= MOST_ROWS) break;
    const known = rows.get(row);
    const { font } = sheet.cells.style(row, column);
    const lineHeight = (font?.size ?? 0) * (LINE_HEIGHTS[font?.name ?? ''] ?? USUAL_LINE_HEIGHT);
    rows.set(row, {
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: column },
      hasContent: hasContent || (known?.hasContent ?? false),
      lineHeight: Math.max(known?.lineHeight ?? 0, toPixels(lineHeight)),
    });
  }
  return rows;
}
