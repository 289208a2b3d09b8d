import type { Assessment } from '../assessment/assessment';
import { gather } from './gather';
import { Grid } from './grid';
import { regionsOf } from './regions';
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
  return gather(sheets.flatMap((sheet) => regionsOf(new Grid(sheet)).flatMap(scan)));
}
