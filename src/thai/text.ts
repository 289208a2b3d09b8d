import { toArabicDigits } from './digits';

/** Zero-width characters, joiners, byte-order marks, soft hyphens and direction marks: they show nothing. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * The readable text of a cell: invisible characters out, every kind of white space (no-break
 * spaces, tabs, line breaks) as one space, ends trimmed. Sara am is composed, so that `ํา` typed
 * as two characters equals `ำ`.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Text reduced to what must agree when two headings, steps or issues are compared: folded, without
 * any spaces, in lower case and with Arabic digits. Thai writes no spaces between words, and text
 * that came out of a PDF has them anywhere.
 */
export function squash(text: string): string {
  return toArabicDigits(fold(text)).replace(/ /g, '').toLowerCase();
}

/** Characters that fill a line without saying anything: dashes, leaders, underscores, ellipses. */
const FILLER = /[\s.\-_–—‒―−…‥·•*]/g;

/** Whether a cell says something: not blank, not a dash, not a dotted leader, not only invisible characters. */
export function hasContent(text: string): boolean {
  return fold(text).replace(FILLER, '') !== '';
}
