import { toArabicDigits } from '../thai/digits';
import { fold } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';

/** A character that belongs to the one before it: Thai vowels and tone marks, sara am, other marks. */
const BELONGS_BEFORE = /^[\p{Mark}\u0E33]/u;

/** A Thai vowel that is written before its consonant. */
const BELONGS_AFTER = /^[\u0E40-\u0E44]/u;

/**
 * The text of a cell on one line, cut to a length that leaves room for the sentence around it. The
 * cut never parts a Thai consonant from its marks.
 *
 * @param length in characters
 */
export function shorten(text: string, length: number): string {
  const characters = Array.from(fold(text));
  if (characters.length <= length) return characters.join('');
  let end = length;
  while (end > 0 && cutsApart(characters[end - 1] ?? '', characters[end] ?? '')) end -= 1;
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}

/** The text in quotation marks, after a space; '' where there is none. */
export function quoted(text: string, length: number): string {
  const short = shorten(text, length);
  return short === '' ? '' : ` “${short}”`;
}

/**
 * Where two texts first differ in more than spaces and kind of digits, a few words of each around it:
 * long texts that differ in one word begin alike.
 *
 * @param length of each excerpt, in characters
 */
export function aroundDifference(a: string, b: string, length: number): readonly [string, string] {
  const one = Array.from(fold(a).replace(LEADING_NUMBER, ''));
  const other = Array.from(fold(b).replace(LEADING_NUMBER, ''));
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    if (one[i] === ' ') i += 1;
    else if (other[j] === ' ') j += 1;
    else if (toArabicDigits(one[i] ?? '') === toArabicDigits(other[j] ?? '')) {
      i += 1;
      j += 1;
    } else break;
  }
  return [excerpt(one, i, length), excerpt(other, j, length)];
}

const LEADING_NUMBER = /^\(?[\d๐-๙]{1,2}[.)]\)?(?![\d๐-๙])\s*/;

/** The characters around a place, most of them behind it. */
function excerpt(characters: readonly string[], at: number, length: number): string {
  const wanted = Math.max(0, Math.min(at - Math.floor(length / 3), characters.length - length));
  let start = wanted;
  while (start > 0 && cutsApart(characters[start - 1] ?? '', characters[start] ?? '')) start -= 1;
  const text = shorten(characters.slice(start).join(''), length);
  return start === 0 ? text : `…${text}`;
}

function cutsApart(before: string, after: string): boolean {
  return BELONGS_AFTER.test(before) || BELONGS_BEFORE.test(after);
}

/** An order cell as a number that can stand in a sentence: `๑.` → `1`, `๑.๒` → `1.2`; '' where it is blank. */
export function orderNumber(order: string): string {
  const number = readWholeNumber(order);
  return number === null ? shorten(toArabicDigits(order), 12) : String(number);
}
