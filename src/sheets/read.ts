import type { Assessment } from '../assessment/assessment';
import { gather } from './gather';
import { Grid } from './grid';
import { regionsOf } from './regions';
import type { Part } from './scan';
import { scan } from './scan';
import type { SheetSnapshot } from './snapshot';

/**
 * Reads the assessments that a workbook holds, by the headings of the official forms and not by any
 * mark of our own: who made the workbook does not matter. Never throws; a workbook without such
 * forms gives none.
 *
 * @param sheets all sheets of the workbook, in their order
 */
export function readAssessments(sheets: readonly SheetSnapshot[]): readonly Assessment[] {
  return gather(sheets.flatMap((sheet) => scanSheet(sheet).flatMap(({ parts }) => parts)));
}

/** A part of a sheet that reads like a sheet of its own, and what it holds of official forms. */
export interface ScannedRegion {
  readonly grid: Grid;
  readonly parts: readonly Part[];
}

export function scanSheet(sheet: SheetSnapshot): readonly ScannedRegion[] {
  return regionsOf(new Grid(sheet)).map((grid) => ({ grid, parts: scan(grid) }));
}
