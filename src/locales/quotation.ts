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

function cutsApart(before: string, after: string): boolean {
  return BELONGS_AFTER.test(before) || BELONGS_BEFORE.test(after);
}

/** An order cell as a number that can stand in a sentence: `๑.` → `1`, `๑.๒` → `1.2`; '' where it is blank. */
export function orderNumber(order: string): string {
  const number = readWholeNumber(order);
  return number === null ? shorten(toArabicDigits(order), 12) : String(number);
}
