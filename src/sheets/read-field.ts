import type { Field } from '../assessment/field';
import { ABSENT } from '../assessment/field';
import type { Level } from '../assessment/level';
import type { Rating } from '../assessment/matrix';
import { asRating } from '../assessment/matrix';
import type { Place } from '../assessment/place';
import { toArabicDigits } from '../thai/digits';
import { withoutMarkup } from '../thai/markup';
import { fold, hasContent, isOrdinary, squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { Grid } from './grid';
import { textOf } from './grid';

/**
 * Reads one cell of a table, without the HTML that a web form left in it; its text stays as it is. An
 * `undefined` column is one that the table does not have.
 */
export function readField<T>(
  grid: Grid,
  row: number,
  column: number | undefined,
  parse: (text: string) => T | null,
  fromNumber: ((number: number) => T | null) | null = null,
): Field<T> {
  if (column === undefined) return ABSENT;
  const content = grid.content(row, column);
  const text = textOf(content);
  const place = grid.place(row, column);
  if (typeof content === 'number') {
    return asField(place, text, fromNumber === null ? parse(text) : fromNumber(content));
  }
  const bare = withoutMarkup(text);
  if (!hasContent(bare)) return { kind: 'blank', place, text };
  return asField(place, text, typeof content === 'object' ? null : parse(bare));
}

function asField<T>(place: Place, text: string, value: T | null): Field<T> {
  return value === null ? { kind: 'invalid', place, text } : { kind: 'value', place, text, value };
}

/** Any text that says something; the value is folded. An error value is invalid. */
export function readText(grid: Grid, row: number, column: number | undefined): Field<string> {
  if (column === undefined) return ABSENT;
  const content = grid.content(row, column);
  if (typeof content === 'string' && isOrdinary(content)) {
    return { kind: 'value', place: grid.place(row, column), text: content, value: content };
  }
  return readField(grid, row, column, fold);
}

/** A likelihood or impact: 1 to 5 or ๑ to ๕. */
export function readRating(grid: Grid, row: number, column: number | undefined): Field<Rating> {
  return readField(grid, row, column, parseRating, asRating);
}

/** A score: a number, alone or beside its product, as in `๔ (๒ x ๒)` or `3 x 3 = 9`. */
export function readScore(grid: Grid, row: number, column: number | undefined): Field<number> {
  return readField(grid, row, column, parseScore, asWhole);
}

/** A level in words, Thai or English; a number is not a level. */
export function readLevel(grid: Grid, row: number, column: number | undefined): Field<Level> {
  if (column === undefined) return ABSENT;
  const text = grid.content(row, column);
  const level = typeof text === 'string' ? LEVEL_SPELLINGS.get(text) : undefined;
  if (typeof text === 'string' && level !== undefined) {
    return { kind: 'value', place: grid.place(row, column), text, value: level };
  }
  return readField(grid, row, column, parseLevel, asNoLevel);
}

function asWhole(number: number): number | null {
  return Number.isInteger(number) ? number : null;
}

function asNoLevel(): null {
  return null;
}

/** What a rating is called, behind its number: `3 (ปานกลาง)`, `4 = สูง`; no second number. */
const NAME_OF_RATING = /(?<=[0-9๐-๙])\s*(?:\([^()0-9๐-๙]{1,40}\)|[=:–-]\s*[^0-9๐-๙]{1,40}|คะแนน)$/;

function parseRating(text: string): Rating | null {
  const number = readWholeNumber(text) ?? readWholeNumber(text.trim().replace(NAME_OF_RATING, ''));
  return number === null ? null : asRating(number);
}

function parseScore(text: string): number | null {
  const plain = toArabicDigits(fold(text))
    .replace(/คะแนน$/, '')
    .trim();
  const result = /=\s*(\d{1,3})\s*\)?$/.exec(plain);
  if (result?.[1] !== undefined) return Number(result[1]);
  const [, l, i] = /^(\d)\s*[x×*]\s*(\d)$/i.exec(plain) ?? [];
  if (l !== undefined && i !== undefined) return Number(l) * Number(i);
  return readWholeNumber(plain.replace(/\s*\([^)]*\)?\s*$/, ''));
}

const LEVEL_SPELLINGS: ReadonlyMap<string, Level> = new Map([
  ['ต่ำ', 'low'],
  ['ปานกลาง', 'medium'],
  ['สูง', 'high'],
  ['สูงมาก', 'very-high'],
  ['low', 'low'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['high', 'high'],
  ['veryhigh', 'very-high'],
  ['extreme', 'very-high'],
]);

const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;

function parseLevel(text: string): Level | null {
  const word = squash(text)
    .replace(/\([^)]*\)?$/, '')
    .replace(/^(?:(?:ความ)?เสี่ยง)?(?:ระดับ)?(?:(?:ความ)?เสี่ยง)?/, '');
  // Quotes, coloured dots and other signs stand beside the word.
  return LEVEL_SPELLINGS.get(word) ?? LEVEL_SPELLINGS.get(word.replace(NO_LETTER, '')) ?? null;
}
