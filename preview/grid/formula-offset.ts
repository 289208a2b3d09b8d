import type { GridSheet } from './grid-sheet';

/** Moves a formula's relative references down by rows. */
export type FormulaOffset = (formula: string, rows: number) => string;

/**
 * The formula a column has in each of `rows`, as it stands in the last of them; null when a row
 * holds something else. References are relative, so each row's formula is the last one's, moved.
 */
export function uniformFormula(
  sheet: GridSheet,
  column: number,
  rows: readonly number[],
  offset: FormulaOffset,
): string | null {
  const model = rows.at(-1);
  const formula = model === undefined ? undefined : sheet.cells.content(model, column).formula;
  if (model === undefined || formula === undefined) return null;
  const same = rows.every(
    (row) => sheet.cells.content(row, column).formula === offset(formula, row - model),
  );
  return same ? formula : null;
}
