import { toArabicDigits } from './digits';
import { fold } from './text';

/**
 * Reads a whole number written in Thai or Arabic digits, possibly with a trailing full stop or
 * closing bracket as order numbers have (`๑.`, `1)`, `(1)`), or as a decimal with only zeros (`3.0`).
 * Anything else is `null`.
 */
export function readWholeNumber(text: string): number | null {
  const match = /^\(?(\d{1,9})(?:\.0*)?\)?$/.exec(toArabicDigits(fold(text)));
  return match?.[1] === undefined ? null : Number(match[1]);
}
