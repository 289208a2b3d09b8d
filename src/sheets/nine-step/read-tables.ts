import type {
  Colour,
  ControlRow,
  FactorRow,
  ItemRow,
  Quality,
  StatusRow,
} from '../../assessment/nine-step';
import { BANDS } from '../../assessment/nine-step';
import type { Field } from '../../assessment/field';
import { ABSENT } from '../../assessment/field';
import { fold, hasContent, squash } from '../../thai/text';
import type { Grid } from '../grid';
import { readField, readScore } from '../read-field';
import type { Body, BodyRow } from './body';
import type { NineStepHeadings } from './headings';
import type { ItemLine } from './items';
import { readItems } from './items';
import { readable, splitItems, splitList } from './numbered-text';

type BodyOf<Kind extends NineStepHeadings['kind']> = Body<
  Extract<NineStepHeadings, { readonly kind: Kind }>
>;

/** Table 1. Its factors stand in the two columns, as lists; or they are ticked there and stand left of them. */
export function readFactors(grid: Grid, { rows }: BodyOf<'factors'>): readonly FactorRow[] {
  const lines = new Map<number, ItemLine[]>();
  for (const line of readItems(grid, rows, isTicked(grid))) {
    lines.set(line.row, [...(lines.get(line.row) ?? []), line]);
  }
  const factors: FactorRow[] = [];
  for (const { row, headings } of rows) {
    for (const kind of ['known', 'unknown'] as const) {
      const column = headings[kind];
      if (!grid.isOwnRow(row, column)) continue;
      const raw = grid.text(row, column);
      if (isTick(raw)) {
        const own = (lines.get(row) ?? []).filter((line) => line.item.kind === 'value');
        factors.push(...own.map((line) => ({ ...itemRow(line), kind })));
      } else if (hasContent(raw)) {
        const place = grid.place(row, column);
        const step = { number: null, text: '' };
        factors.push(
          ...factorsIn(readable(raw)).map(({ number, text }) => {
            const item: Field<string> = { kind: 'value', place, text: raw, value: text };
            return { sheet: grid.name, row, step, number, item, kind };
          }),
        );
      }
    }
  }
  return factors;
}

/** The numbers of a mere list start anew in every cell, so they are no numbers of items. */
function factorsIn(text: string): readonly { readonly number: string; readonly text: string }[] {
  const items = splitItems(text, null).parts;
  const found =
    items.length > 0 ? items : splitList(text).parts.map((part) => ({ ...part, number: '' }));
  const named = found.filter((part) => hasContent(part.text));
  return named.length > 0 ? named : [{ number: '', text }];
}

function isTicked(grid: Grid): (row: BodyRow) => boolean {
  return ({ row, headings }) => headings.marks.some((column) => isTick(grid.text(row, column)));
}

/** Table 2. */
export function readStatus(grid: Grid, { rows }: BodyOf<'status'>): readonly StatusRow[] {
  return readItems(grid, rows, isTicked(grid)).map((line) => {
    const { row, headings } = line.marks;
    const tick = (colour: Colour): Field<true> => {
      const column = headings.colours[colour];
      const place = grid.place(row, column);
      const text = grid.text(row, column);
      if (isTick(text)) return { kind: 'value', place, text, value: true };
      return { kind: hasContent(text) ? 'invalid' : 'blank', place, text };
    };
    return {
      ...itemRow(line),
      ticks: {
        green: tick('green'),
        yellow: tick('yellow'),
        orange: tick('orange'),
        red: tick('red'),
      },
    };
  });
}

const QUALITY_WORDS: ReadonlyMap<string, Quality> = new Map([
  ['ดี', 'good'],
  ['พอใช้', 'fair'],
  ['ปานกลาง', 'fair'],
  ['อ่อน', 'weak'],
  ['good', 'good'],
  ['fair', 'fair'],
  ['weak', 'weak'],
]);

/** Table 4. */
export function readControl(grid: Grid, { rows }: BodyOf<'control'>): readonly ControlRow[] {
  const isMarked = ({ row, headings }: BodyRow): boolean =>
    headings.marks.some((column) => hasContent(grid.text(row, column)));
  return readItems(grid, rows, isMarked).map((line) => {
    const { row, headings } = line.marks;
    const [low, medium, high] = BANDS.map((band) => readScore(grid, row, headings.bands[band]));
    return {
      ...itemRow(line),
      quality: readField(
        grid,
        row,
        headings.quality,
        (text) => QUALITY_WORDS.get(squash(text)) ?? null,
      ),
      values: { low: low ?? ABSENT, medium: medium ?? ABSENT, high: high ?? ABSENT },
    };
  });
}

/** What the item is, without what is known only while it is being read. */
export function itemRow({ sheet, row, step, number, item }: ItemLine): ItemRow {
  return { sheet, row, step, number, item };
}

/** A tick of whatever kind: signs, `x`, `1`, letters that a symbol font shows as one. An empty box, a nought or a word is none. */
export function isTick(text: string): boolean {
  const mark = fold(text);
  return /^[1๑]$/.test(mark) || (mark.length > 0 && mark.length <= 3 && !NO_TICK.test(mark));
}

/** Empty boxes and rings, other numbers, Thai words, question marks, dashes and leaders. */
const NO_TICK = /[☐□▢◻○0-9๐-๙ก-ฮ?]|^[\p{Dash_Punctuation}._−…]+$/u;
