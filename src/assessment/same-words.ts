import { squash } from '../thai/text';

/** `๑.`, `(1)`, `1.2` or `ขั้นตอนที่ 1` before a text, squashed. */
const LEADING_NUMBER =
  /^(?:(?:ขั้นตอน|ข้อ|ลำดับ)(?:ที่)?\d{1,2}[.:)]?|\(?\d{1,2}(?:\.\d{1,2})*[.)]\)?|\d{1,2}(?:\.\d{1,2})+)(?!\d)/;

/** What is no word: all but letters, marks and digits. */
const BETWEEN_WORDS = /[^\p{Letter}\p{Mark}\p{Number}]/gu;

/**
 * The words of a text, run together: without spaces, punctuation, letter case, kind of digits and its
 * own leading number. Two texts with the same words say the same.
 */
export function bareWords(text: string): string {
  const squashed = squash(text);
  const bare = squashed.replace(LEADING_NUMBER, '') || squashed;
  return bare.replace(BETWEEN_WORDS, '');
}

/** Whether two texts differ in nothing but what {@link bareWords} leaves out. */
export function haveSameWords(a: string, b: string): boolean {
  return a === b || bareWords(a) === bareWords(b);
}

/**
 * A number that is the same for texts with the same words, and seldom for others: worked out much
 * faster than the words themselves. From consonants, and from digits behind the first of them.
 */
export function wordsHash(text: string): number {
  let hash = 0;
  let begun = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isConsonant(code)) begun = true;
    else if (!begun || !isDigit(code)) continue;
    hash = (Math.imul(hash, 31) + lowOrArabic(code)) | 0;
  }
  return hash;
}

/** A Thai consonant, or an ASCII letter. */
function isConsonant(code: number): boolean {
  return (code >= 0x0e01 && code <= 0x0e2e) || isCapital(code & ~0x20);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function lowOrArabic(code: number): number {
  if (code >= 0x0e50) return code - 0x0e20;
  return isCapital(code) ? code + 0x20 : code;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x0e50 && code <= 0x0e59);
}
