import { toArabicDigits } from '../thai/digits';
import { squash } from '../thai/text';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Reads an A1 address (`H5`, `$H$5`, `h๕`) as a zero-based cell; `null` where it is none. */
export function readAddress(
  text: string,
): { readonly row: number; readonly column: number } | null {
  const bare = toArabicDigits(squash(text)).replace(/\$/g, '');
  const [, letters, digits] = /^([a-z]{1,3})([1-9]\d{0,6})$/.exec(bare) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;
  const row = Number(digits) - 1;
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}
