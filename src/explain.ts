import type { SheetExplanation } from './assessment/explanation';
import { readIgnores } from './ignoring/read-ignores';
import { explainSheets } from './sheets/explain/explain-sheets';
import type { SheetSnapshot } from './sheets/snapshot';

/**
 * What `review()` understands of each sheet of a workbook: the tables and their columns, what each
 * label was read as, the rows that were passed over and why, and which plan row answers which risk.
 * In the order of the sheets. Deterministic. Never throws.
 *
 * @param sheets all sheets of the workbook, in their order
 */
export function explain(sheets: readonly SheetSnapshot[]): readonly SheetExplanation[] {
  return explainSheets(readIgnores(sheets).forms);
}
