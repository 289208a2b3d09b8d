import { toArabicDigits, writeNumber } from '../thai/digits';
import { fold } from '../thai/text';

const THAI_DIGIT = /[๐-๙]/;
const ARABIC_DIGIT = /[0-9]/;

/** `๔ (๒ x ๒)`: a score beside its product. */
const BESIDE_PRODUCT = /^([\d๐-๙]+)(\s*\(\s*)([\d๐-๙]+)(\s*[xX×*]\s*)([\d๐-๙]+)(\s*\))$/;

/**
 * A score as a table writes it: in Thai digits, which are text, where its other rows have them;
 * otherwise a number. Where the product stood beside it, the product is set right as well.
 *
 * @param written what stands in the cell now
 * @param others the texts of the column's other cells
 */
export function writeScore(
  [a, b]: readonly [number, number],
  written: string,
  others: readonly string[],
): string | number {
  const thai = others.filter((text) => THAI_DIGIT.test(text)).length;
  const arabic = others.filter((text) => ARABIC_DIGIT.test(text)).length;
  const isThai = thai === arabic ? THAI_DIGIT.test(written) : thai > arabic;
  const number = (value: number): string => writeNumber(value, isThai ? 'thai' : 'arabic');
  const [, , open, , times, , close] = BESIDE_PRODUCT.exec(fold(written)) ?? [];
  if (open !== undefined && times !== undefined && close !== undefined) {
    return `${number(a * b)}${open}${number(a)}${times}${number(b)}${close}`;
  }
  return isThai ? number(a * b) : a * b;
}

/** Whether a formula multiplies two cells and does nothing else. */
export function isProduct(formula: string, one: string, other: string): boolean {
  const bare = toArabicDigits(formula).replace(/[$\s]/g, '').toUpperCase();
  return [`=${one}*${other}`, `=${other}*${one}`].includes(bare);
}
