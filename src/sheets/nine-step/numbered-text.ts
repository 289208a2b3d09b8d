import { toArabicDigits } from '../../thai/digits';
import { fold } from '../../thai/text';

/** A part of a text with the number before it. */
export interface NumberedPart {
  /** `2.1` or `3`, Arabic digits. */
  readonly number: string;
  readonly text: string;
}

/** A text cut at its numbers: what stands before the first one, and the parts. */
export interface NumberedText {
  readonly head: string;
  readonly parts: readonly NumberedPart[];
}

/** Tags that a web form or a converter left, out; white space as single spaces. */
export function readable(text: string): string {
  return fold(text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : text);
}

/** `๒.๑`, not followed by what makes it a quantity and not after what makes it a reference. */
const ITEM_NUMBER =
  /(?<=^|\s)\(?(\d{1,2})\.(\d{1,2})\)?\.?(?![\d.])(?!\s*(?:บาท|น\.|นาฬิกา|%|ร้อยละ|ล้าน|เท่า|กม|กิโล|เมตร))/g;
const REFERENCE = /(?:ข้อ|ข้อที่|มาตรา|หมวด|แบบ|ตาราง|ลำดับที่)\s*$/;

/**
 * Cuts a readable text at its item numbers (`๒.๑ … ๒.๒ …`).
 *
 * @param step where known, the main step that inner numbers must belong to; the number that the
 *   text begins with counts in any case
 */
export function splitItems(text: string, step: number | null): NumberedText {
  const digits = toArabicDigits(text);
  const starts: { readonly at: number; readonly end: number; readonly number: string }[] = [];
  for (const match of digits.matchAll(ITEM_NUMBER)) {
    const [whole, major = '', minor = ''] = match;
    const isFirst = match.index === 0;
    if (!isFirst && step !== null && Number(major) !== step) continue;
    if (!isFirst && REFERENCE.test(digits.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const number = `${Number(major)}.${Number(minor)}`;
    starts.push({ at: match.index, end: match.index + whole.length, number });
  }
  return cut(text, starts);
}

const LIST_NUMBER = /(?<=^|\s)\(?(\d{1,2})[.)](?!\d)/g;

/** Cuts a readable text at the numbers of a list (`๑. … ๒. …`), which must begin at 1 and leave none out. */
export function splitList(text: string): NumberedText {
  const digits = toArabicDigits(text);
  const starts: { readonly at: number; readonly end: number; readonly number: string }[] = [];
  for (const match of digits.matchAll(LIST_NUMBER)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    if (starts.length === 0 && match.index !== 0) break;
    const end = match.index + match[0].length;
    starts.push({ at: match.index, end, number: String(starts.length + 1) });
  }
  return cut(text, starts);
}

/** `๒. เดินทาง…` as 2 and the words after it; `null` where a text does not begin with a whole number. */
export function leadingNumber(
  text: string,
): { readonly number: number; readonly text: string } | null {
  const match = /^\(?(\d{1,2})(?:[.)]+(?!\d)\s*|\s+(?=\D))/.exec(toArabicDigits(text));
  return match === null ? null : { number: Number(match[1]), text: text.slice(match[0].length) };
}

function cut(
  text: string,
  starts: readonly { readonly at: number; readonly end: number; readonly number: string }[],
): NumberedText {
  return {
    head: text.slice(0, starts[0]?.at ?? text.length).trim(),
    parts: starts.map(({ end, number }, index) => ({
      number,
      text: text.slice(end, starts[index + 1]?.at ?? text.length).trim(),
    })),
  };
}
