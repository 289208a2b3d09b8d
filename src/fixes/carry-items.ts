import type { Assessment } from '../assessment/assessment';
import type { Item, NineStepExtent } from '../assessment/nine-step';
import type { Place } from '../assessment/place';
import type { SheetSnapshot } from '../sheets/snapshot';
import { hasContent } from '../thai/text';
import type { CarriedLine } from './carry-lines';
import { linesFor } from './carry-lines';
import { targetOf } from './carry-target';
import type { CarriedTo } from './carry-wanted';
import type { Edit } from './edit';
import { Workbook } from './workbook';

/** What carrying items on would do, to be shown before it is done. */
export interface Carrying {
  readonly to: CarriedTo;
  /** The items that would get a row, in the order of the table before. */
  readonly items: readonly Item[];
  /** Empty where there is nothing to carry. */
  readonly edits: readonly Edit[];
}

/**
 * Copies items of the nine-step method into blank rows of the next table, under their main step, and
 * adds rows where there are too few: see `wantedItems` for which. Changes no cell that says anything;
 * run again it adds only what is new. Items that have no number, or words that cannot be written as
 * they are, are left out: they could not be told from the words of a step.
 *
 * @param sheets the sheets that the assessment was read from
 */
export function carryItems(
  assessment: Assessment,
  sheets: readonly SheetSnapshot[],
  to: CarriedTo,
): Carrying {
  const nothing = { to, items: [], edits: [] };
  const { nineStep } = assessment;
  const target = nineStep === null ? null : targetOf(assessment, nineStep, to);
  if (nineStep === null || target === null) return nothing;
  const workbook = new Workbook(sheets);
  const { items, lines } = linesFor(nineStep, target, to, workbook);
  if (items.length === 0) return nothing;
  return { to, items, edits: editsFor(lines, target, workbook) };
}

function editsFor(
  lines: readonly CarriedLine[],
  { sheet, order, words, lastRow, emptyRows }: NineStepExtent,
  workbook: Workbook,
): readonly Edit[] {
  const ready = emptyRows
    .filter((row) => workbook.formula({ sheet, row, column: words }) === null)
    .slice(0, lines.length);
  const missing = lines.length - ready.length;
  const likeRow = Math.max(lastRow, ...ready);
  const grow: readonly Edit[] =
    missing === 0 ? [] : [{ kind: 'grow', sheet, afterRow: likeRow, count: missing }];
  const sets = lines.flatMap((line, index): readonly Edit[] => {
    const isNew = index >= ready.length;
    const row = ready[index] ?? likeRow + 1 + index - ready.length;
    const set = (column: number, value: string | number): Edit => {
      const place = { sheet, row, column };
      return isNew ? { kind: 'set', place, value, was: '' } : workbook.set(place, value);
    };
    const isNumbered =
      order !== null &&
      isOccupied({ sheet, row: isNew ? likeRow : row, column: order }, isNew, workbook);
    return [
      ...(order === null || isNumbered || line.order === null ? [] : [set(order, line.order)]),
      set(words, line.words),
    ];
  });
  return [...grow, ...sets];
}

/** Whether a formula numbers the row, also one that is copied to a new row, or a number stands ready in it. */
function isOccupied(place: Place, isNew: boolean, workbook: Workbook): boolean {
  return workbook.formula(place) !== null || (!isNew && hasContent(workbook.text(place)));
}
