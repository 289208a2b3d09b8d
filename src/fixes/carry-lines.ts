import type { Item, MainStep, NineStep, NineStepExtent } from '../assessment/nine-step';
import { readable } from '../sheets/nine-step/numbered-text';
import { squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import { carriedText, digitsOf, stepText } from './carry-text';
import type { CarriedTo } from './carry-wanted';
import { wantedItems } from './carry-wanted';
import type { Workbook } from './workbook';

/** A row to be written: the number of a main step where the table has a column for it, and the words. */
export interface CarriedLine {
  readonly order: string | number | null;
  readonly words: string;
}

/** The rows that a table needs for the items that it lacks, each under its main step. */
export function linesFor(
  nineStep: NineStep,
  target: NineStepExtent,
  to: CarriedTo,
  workbook: Workbook,
): { readonly items: readonly Item[]; readonly lines: readonly CarriedLine[] } {
  const items: Item[] = [];
  const lines: CarriedLine[] = [];
  const known = textsIn(target, workbook);
  let step = lastStep(nineStep, target, to, workbook);
  let order = to === 'planned' ? lastNumber(target, workbook) : 0;
  for (const { item, row } of wantedItems(nineStep, to)) {
    const words = carriedText(row);
    const isWritable = to === 'planned' || row.number !== '';
    if (words === null || !isWritable || known.has(squash(words))) continue;
    known.add(squash(words));
    items.push(item);
    if (to === 'planned') {
      order += 1;
      lines.push({ order, words });
      continue;
    }
    const heading = headingLine(row.step, words, target);
    if (heading !== null && step !== keyOf(row.step)) lines.push(heading);
    step = keyOf(row.step);
    lines.push({ order: null, words });
  }
  return { items, lines };
}

/** The row of a main step; `null` where it is not known, or where items stand under none. */
function headingLine(step: MainStep, item: string, target: NineStepExtent): CarriedLine | null {
  const digits = digitsOf(item);
  const { number } = step;
  if (target.order === null || number === null) {
    const words = stepText(step, digits);
    return words === null ? null : { order: null, words };
  }
  const words = stepText({ ...step, number: null }, digits);
  const written = digits(String(number));
  const order = written === String(number) ? number : written;
  return words === null ? null : { order, words };
}

/** Steps are told apart by their numbers, and by their words where they have none. */
function keyOf({ number, text }: MainStep): string {
  return number === null ? squash(text) : String(number);
}

/** The main step that a row under the last one would stand under; '' for none. */
function lastStep(
  nineStep: NineStep,
  { sheet, words, lastRow }: NineStepExtent,
  to: CarriedTo,
  workbook: Workbook,
): string {
  const last = nineStep[to].at(-1);
  if (last !== undefined && last.row >= lastRow) return keyOf(last.step);
  // A row under the last item is that of a main step.
  const text = squash(readable(workbook.text({ sheet, row: lastRow, column: words })));
  const step = nineStep.items
    .flatMap(({ status, watch }) => [status?.step, watch?.step])
    .find(
      (each) =>
        each !== undefined &&
        each.text !== '' &&
        [each.text, `${each.number ?? ''}. ${each.text}`].map(squash).includes(text),
    );
  return step === undefined ? '' : keyOf(step);
}

function textsIn(
  { sheet, words, firstRow, lastRow }: NineStepExtent,
  workbook: Workbook,
): Set<string> {
  const texts = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    texts.add(squash(workbook.text({ sheet, row, column: words })));
  }
  return texts;
}

/** The highest number in the order column of a plan. */
function lastNumber(
  { sheet, order, firstRow, lastRow }: NineStepExtent,
  workbook: Workbook,
): number {
  let highest = 0;
  if (order === null) return highest;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const number = readWholeNumber(workbook.text({ sheet, row, column: order }));
    highest = Math.max(highest, number ?? 0);
  }
  return highest;
}
