import { DEFAULT_ROW_HEIGHT } from '../grid/workbook-state';
import { toPixels, toPoints } from '../grid/units';
import type { SheetState } from '../grid/workbook-state';

/** The library writes this default for every sheet, so other heights are written row by row. */
const FILE_ROW_HEIGHT = DEFAULT_ROW_HEIGHT;

/** Files measure columns in digits of the default font: 7 pixels each for Calibri 11. */
const PIXELS_PER_DIGIT = 7;

export function columnWidthToFile(points: number): number {
  return Math.round((toPixels(points) / PIXELS_PER_DIGIT) * 100) / 100;
}

/** In whole pixels, as a screen shows it. */
export function columnWidthFromFile(digits: number): number {
  return toPoints(Math.round(digits * PIXELS_PER_DIGIT));
}

/**
 * The page fits rows to its own font; Thai lines are a little higher in the fonts that other programs
 * put in its place, and those show a row as high as the file says until somebody types into it.
 */
const ROOM_FOR_OTHER_FONTS = 1.035;

/** Heights that a file must name: those set or fitted, and those of used rows where the default is unusual. */
export function rowHeightsForFile(sheet: SheetState): Map<number, number> {
  const heights = new Map<number, number>();
  if (sheet.defaultRowHeight !== FILE_ROW_HEIGHT)
    for (const { row } of sheet.cells) heights.set(row, sheet.defaultRowHeight);
  for (const [row, height] of Object.entries(sheet.fittedRowHeights ?? {}))
    heights.set(Number(row), toPoints(toPixels(height * ROOM_FOR_OTHER_FONTS)));
  for (const [row, height] of Object.entries(sheet.rowHeights)) heights.set(Number(row), height);
  return heights;
}
