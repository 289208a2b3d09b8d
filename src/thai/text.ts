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
  if (isPlain(text)) return text;
  return compose(text.replace(INVISIBLE, '').replace(SPACES, ' ').trim());
}

/**
 * Text reduced to what must agree when two headings, steps or issues are compared: folded, without
 * any spaces, in lower case and with Arabic digits. Thai writes no spaces between words, and text
 * that came out of a PDF has them anywhere, even inside a sara am (`กํ าหนด`).
 */
export function squash(text: string): string {
  const folded = fold(text);
  if (!CHANGES_WHEN_SQUASHED.test(folded)) return folded;
  const squashed = toArabicDigits(folded.replace(/ /g, '')).toLowerCase();
  return isPlain(squashed) ? squashed : compose(squashed);
}

/** Spaces, Thai digits, and letters that have a lower case: all but ASCII's small ones and Thai. */
const CHANGES_WHEN_SQUASHED = /[ ๐-๙A-Z\u0080-\u0DFF\u0E80-\uFFFF]/;

/**
 * Whether folding would leave a text as it is, for certain: ordinary Thai and ASCII, single spaces
 * inside, marks in their order. Nearly every cell is, and there may be a hundred thousand of them.
 */
function isPlain(text: string): boolean {
  return (
    !UNUSUAL.test(text) &&
    !MARKS_OUT_OF_ORDER.test(text) &&
    !text.includes('  ') &&
    !text.startsWith(' ') &&
    !text.endsWith(' ')
  );
}

/** Anything but ASCII and Thai; the nikhahit, half of a split sara am, is unusual as well. */
const UNUSUAL = /[^ -~\u0E01-\u0E4C\u0E4E-\u0E5B]/;

/** A tone mark before a vowel below, which composition puts after it. */
const MARKS_OUT_OF_ORDER = /[\u0E48-\u0E4B][\u0E38-\u0E3A]/;

/** One spelling for what looks the same. Unicode's own composition comes last: it orders the marks. */
function compose(text: string): string {
  return text.replace(SPLIT_SARA_AM, '$1\u0E33').normalize('NFC');
}

/** Characters that fill a line without saying anything: dashes, leaders, underscores, ellipses, bullets. */
const FILLER = /[\s\p{Dash_Punctuation}._−…⋯‥·•‧∙⋅●○*]/gu;

/** A letter or digit at once, as nearly every text begins. */
const SPEAKS = /^[0-9A-Za-zก-ฮะเ-ไ๐-๙]/;

/** Ordinary text without the signs of HTML, beginning with a letter or digit, single spaces inside. */
const ORDINARY = /^[0-9A-Za-zก-ฮะเ-ไ๐-๙][!-%'-;=-~ก-์๎-๛]*(?: [!-%'-;=-~ก-์๎-๛]+)*$/;

/**
 * Whether a text says something just as it stands, for certain: there is nothing in it to fold and
 * no HTML to take out. Nearly every cell's text is so, and one look tells.
 */
export function isOrdinary(text: string): boolean {
  return ORDINARY.test(text) && !MARKS_OUT_OF_ORDER.test(text);
}

/** Whether a cell says something: not blank, not a dash, not a dotted leader, not only invisible characters. */
export function hasContent(text: string): boolean {
  return SPEAKS.test(text) || fold(text).replace(FILLER, '') !== '';
}

/** Whether a cell shows anything at all, be it only a dash. */
export function isVisible(text: string): boolean {
  return SPEAKS.test(text) || fold(text) !== '';
}
