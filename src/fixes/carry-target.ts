import type { Assessment } from '../assessment/assessment';
import type { NineStep, NineStepExtent } from '../assessment/nine-step';
import type { CarriedTo } from './carry-wanted';

/**
 * The table that items are carried on to; an ordinary measures table stands for table 5 where there
 * is no other. `null` where the workbook has none.
 */
export function targetOf(
  { tables }: Assessment,
  { extents }: NineStep,
  to: CarriedTo,
): NineStepExtent | null {
  const own = extents[to];
  if (own !== undefined || to !== 'planned') return own ?? null;
  const plan = tables.find(({ kind }) => kind === 'plan');
  const words = plan?.columns.issue ?? plan?.columns.step;
  if (plan === undefined || words === undefined) return null;
  const { sheet, firstRow, lastRow, emptyRows, columns } = plan;
  const used = lastUsed(firstRow, lastRow, emptyRows);
  const ready = emptyRows.filter((row) => row > used);
  return { sheet, firstRow, lastRow: used, emptyRows: ready, words, order: columns.order ?? null };
}

/** The last row of a table that is not a blank one. */
function lastUsed(firstRow: number, lastRow: number, emptyRows: readonly number[]): number {
  const blank = new Set(emptyRows);
  let row = lastRow;
  while (row >= firstRow && blank.has(row)) row -= 1;
  return row;
}
