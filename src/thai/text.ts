import { toArabicDigits } from './digits';

/**
 * Characters that show nothing: zero-width characters, joiners, byte-order marks, soft hyphens,
 * direction marks, variation selectors, blank fillers, and control characters that are no space.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?![\s\u0085])\p{Cc}/gu;

/** What separates words: all of Unicode's white space, the next-line control and the blank Braille cell. */
const SPACES = /[\s\u0085\u2800]+/g;

/** Sara am typed (or extracted from a PDF) as two characters, with or without a tone mark between. */
const SPLIT_SARA_AM = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;

/**
 * The readable text of a cell: invisible characters out, every kind of white space (no-break
 * spaces, tabs, line breaks) as one space, ends trimmed. Sara am is composed, so that `ํา` typed
 * as two characters equals `ำ`.
 */
export function fold(text: string): string {
  return compose(text.replace(INVISIBLE, '').replace(SPACES, ' ').trim());
}

/**
 * Text reduced to what must agree when two headings, steps or issues are compared: folded, without
 * any spaces, in lower case and with Arabic digits. Thai writes no spaces between words, and text
 * that came out of a PDF has them anywhere, even inside a sara am (`กํ าหนด`).
 */
export function squash(text: string): string {
  return compose(toArabicDigits(fold(text)).replace(/ /g, '').toLowerCase());
}

/** One spelling for what looks the same. Unicode's own composition comes last: it orders the marks. */
function compose(text: string): string {
  return text.replace(SPLIT_SARA_AM, '$1\u0E33').normalize('NFC');
}

/** Characters that fill a line without saying anything: dashes, leaders, underscores, ellipses, bullets. */
const FILLER = /[\s\p{Dash_Punctuation}._−…⋯‥·•‧∙⋅●○*]/gu;

/** Whether a cell says something: not blank, not a dash, not a dotted leader, not only invisible characters. */
export function hasContent(text: string): boolean {
  return fold(text).replace(FILLER, '') !== '';
}
