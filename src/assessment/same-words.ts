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
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const worth = code < THAI_BLOCK ? ASCII_WORTH[code] : THAI_WORTH[code - THAI_BLOCK];
    if (worth === undefined || worth === 0) continue;
    if (worth > DIGIT_WORTH || hash !== 0) hash = (Math.imul(hash, 31) + worth) | 0;
  }
  return hash;
}

const THAI_BLOCK = 0x0e00;
/** Digits are worth 1 to this, letters more, all else nothing. */
const DIGIT_WORTH = 10;

const ASCII_WORTH = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (isDigit(code, 0x30)) return code - 0x30 + 1;
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x7a ? low : 0;
});

const THAI_WORTH = Uint8Array.from({ length: 0x60 }, (_, index) => {
  if (isDigit(index, 0x50)) return index - 0x50 + 1;
  // Consonants only: vowels and marks are what slips of the pen leave out.
  return index >= 0x01 && index <= 0x2e ? 0x80 + index : 0;
});

function isDigit(code: number, zero: number): boolean {
  return code >= zero && code < zero + 10;
}
