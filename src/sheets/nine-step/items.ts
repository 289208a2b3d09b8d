import type { ItemRow, MainStep } from '../../assessment/nine-step';
import type { Field } from '../../assessment/field';
import { toArabicDigits } from '../../thai/digits';
import { hasContent } from '../../thai/text';
import { readWholeNumber } from '../../thai/whole-number';
import type { Grid } from '../grid';
import type { BodyRow } from './body';
import { leadingNumber, readable, splitItems } from './numbered-text';

/** An item of a table with the row that its marks stand in, still to be read. */
export interface ItemLine<Row extends BodyRow = BodyRow> extends ItemRow {
  readonly marks: Row;
}

const NO_STEP: MainStep = { number: null, text: '' };
/** `1.0` is a main step that Excel wrote with a decimal. */
const ITEM = /^\d{1,2}\.[1-9]\d?$/;

/** What a row says before its marks. */
interface Words {
  /** The cell of the words; the item's first cell where there are none. */
  readonly column: number;
  readonly text: string;
  /** What the order column says: the number of an item, of a main step, or nothing. */
  readonly item: string | null;
  readonly step: number | null;
}

/**
 * The items of a table: rows with a number such as `๒.๑`, or with marks. A row without either is a
 * main step or goes on with the text above it; marks without words belong to the item named above
 * them, or, where none waits, to an item that the table does not name.
 *
 * @param isMarked whether a row holds any mark
 */
export function readItems<Row extends BodyRow>(
  grid: Grid,
  rows: readonly Row[],
  isMarked: (row: Row) => boolean,
): readonly ItemLine<Row>[] {
  const lines: Open<Row>[] = [];
  const all = rows.map((row) => ({ row, words: wordsOf(grid, row), marked: isMarked(row) }));
  const flat = isFlat(all);
  let step = NO_STEP;
  let waiting: Open<Row>[] = [];
  for (const [index, { row, words, marked }] of all.entries()) {
    if (words.text === '' && words.item === null) {
      if (marked) {
        const named = waiting.shift();
        if (named === undefined) lines.push(lineOf(grid, row, words, step, '', ''));
        else Object.assign(named, { marks: row, row: row.row, lastRow: row.row });
      }
      if (words.step !== null) step = { number: words.step, text: '' };
      continue;
    }
    const lead = words.item === null ? leadingNumber(words.text) : null;
    const major = words.step ?? lead?.number ?? null;
    const { head, parts } = splitItems(words.text, major ?? step.number);
    if (parts.length > 0 || words.item !== null) {
      if (head !== '' && parts.length > 0) step = stepOf(words.step, head);
      const found = parts.length > 0 ? parts : [{ number: words.item ?? '', text: words.text }];
      const named = found.map(({ number, text }) =>
        lineOf(grid, row, words, underStep(step, number), number, text),
      );
      lines.push(...named);
      waiting = marked ? [] : named;
      continue;
    }
    const last = lines.at(-1);
    if (marked || (major !== null && flat)) {
      const number = major === null ? '' : String(major);
      lines.push(lineOf(grid, row, words, step, number, lead?.text ?? words.text));
      waiting = [];
    } else if (
      major === null &&
      last !== undefined &&
      last.lastRow === row.row - 1 &&
      !opensStep(all[index + 1]?.words)
    ) {
      last.item = longer(last.item, words.text);
      last.lastRow = row.row;
    } else {
      step = stepOf(words.step, words.text, step);
      waiting = [];
    }
  }
  return lines;
}

/** Whether a row holds the first item of a main step, so that what stands above it is that step. */
function opensStep(words: Words | undefined): boolean {
  if (words === undefined) return false;
  const number = words.item ?? splitItems(words.text, null).parts[0]?.number;
  return number?.endsWith('.1') ?? false;
}

function longer(item: Field<string>, text: string): Field<string> {
  return item.kind === 'value' ? { ...item, value: `${item.value} ${text}` } : item;
}

/** A line that may still get its marks, or more words. */
type Open<Row extends BodyRow> = {
  -readonly [Key in keyof ItemLine<Row>]: ItemLine<Row>[Key];
} & { lastRow: number };

/** Whether the items are numbered 1, 2, 3 without main steps. */
function isFlat(rows: readonly { readonly words: Words; readonly marked: boolean }[]): boolean {
  const numbered = (words: Words): boolean =>
    words.step !== null || leadingNumber(words.text) !== null;
  const marked = rows.filter((each) => each.marked);
  return (
    marked.length > 0 &&
    marked.every(({ words }) => words.text !== '' && numbered(words)) &&
    rows.every(
      ({ words }) => words.item === null && splitItems(words.text, null).parts.length === 0,
    )
  );
}

function wordsOf(grid: Grid, { row, headings }: BodyRow): Words {
  const own = (column: number): string =>
    grid.isOwnRow(row, column) ? readable(grid.text(row, column)) : '';
  const said = headings.words.find((column) => hasContent(own(column)));
  const order = headings.order === undefined ? '' : toArabicDigits(own(headings.order));
  const item = order.replace(/[.)]$/, '');
  return {
    column: said ?? headings.words[0] ?? 0,
    text: said === undefined ? '' : own(said),
    item: ITEM.test(item) ? item : null,
    step: readWholeNumber(order),
  };
}

function lineOf<Row extends BodyRow>(
  grid: Grid,
  row: Row,
  words: Words,
  step: MainStep,
  number: string,
  text: string,
): Open<Row> {
  const place = grid.place(row.row, words.column);
  const raw = grid.text(row.row, words.column);
  const item: Field<string> =
    text === ''
      ? { kind: 'blank', place, text: words.text === '' ? '' : raw }
      : { kind: 'value', place, text: raw, value: text };
  return { sheet: grid.name, row: row.row, lastRow: row.row, step, number, item, marks: row };
}

/** An item whose number names another main step than the one above stands under none that is known. */
function underStep(step: MainStep, number: string): MainStep {
  const major = Number(number.split('.')[0]);
  return step.number === null || step.number === major
    ? { ...step, number: major }
    : { number: major, text: '' };
}

function stepOf(order: number | null, text: string, current: MainStep = NO_STEP): MainStep {
  const lead = leadingNumber(text);
  const number = order ?? lead?.number ?? null;
  if (number !== null) return { number, text: lead?.text ?? text };
  // More words of the step above, as at a page break.
  return { number: current.number, text: current.text === '' ? text : current.text };
}
