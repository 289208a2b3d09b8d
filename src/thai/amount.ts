import { toArabicDigits } from './digits';
import { fold, hasContent } from './text';
import { multiplied, multiplierOf, NUMBER_SOURCES, valueOfNumber } from './written-number';

/** What a budget cell (งบประมาณ (บาท)) says. */
export type Amount =
  | { readonly kind: 'baht'; readonly value: number }
  /** No money is used: `-`, `ไม่ใช้งบประมาณ`. */
  | { readonly kind: 'none' }
  /** Nothing is written, or only dots to write on. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly reason: AmountProblem };

/**
 * Why a text is no amount: `words` without a number, a number `below-zero`, `several` numbers, or
 * one that is `misspelt` (`1,50,000`) or said of another thing (`10 %`).
 */
export type AmountProblem = 'words' | 'below-zero' | 'several' | 'misspelt';

const NONE =
  /^(?:[-‐-―−]+|ไม่(?:ได้|ขอ|ต้อง|มีการ)?(?:รับ|มี|ใช้|เบิก)?(?:จ่าย|เงิน)*(?:งบ(?:ประมาณ)?|ค่าใช้จ่าย|วงเงิน)(?:ประมาณ)?(?:ใด|ในการดำเนินการ|ดำเนินการ)*|ไม่มี|ไม่ใช้|ไม่ใช้เงิน|none|no budget|n\/a)$/i;
const LEAD =
  /^(?:(?:ใช้)?(?:งบประมาณ|งบ|วงเงิน|เป็นเงิน|จำนวนเงิน|จำนวน|ประมาณ|รวม|เงิน|฿|:|baht|thb) ?)+/i;
const AMOUNT = new RegExp(
  `^(?<number>${NUMBER_SOURCES.number})(?:[.,]?[-–—]+)? ?(?<multiplier>${NUMBER_SOURCES.multiplier})? ?(?:บาท(?:ถ้วน)?|บ\\.|฿|baht|thb)?\\.?(?:[.,]?[-–—]+)?$`,
  'i',
);
/** The amount again in words: `(หนึ่งล้านบาทถ้วน)`. */
const IN_WORDS = / ?\([^()\d]{1,200}\)$/;

/**
 * Reads the budget of a measure. Thai and Arabic digits, with or without commas, `บาท`, `.-`, a
 * multiplier (`2.5 ล้านบาท`) or the amount again in words behind it.
 */
export function readAmount(text: string): Amount {
  const folded = toArabicDigits(fold(text)).toLowerCase();
  if (NONE.test(folded.replace(/[ ()]/g, ''))) return { kind: 'none' };
  if (!hasContent(folded)) return { kind: 'blank' };
  const bare = folded.replace(IN_WORDS, '').replace(LEAD, '');
  const found = AMOUNT.exec(bare)?.groups;
  if (found === undefined) return { kind: 'invalid', reason: problemOf(bare) };
  const value = valueOfNumber(found['number'] ?? '');
  return { kind: 'baht', value: multiplied(value, multiplierOf(found['multiplier'])) };
}

function problemOf(text: string): AmountProblem {
  if (!/\d/.test(text)) return 'words';
  if (/^[-−(] ?\d/.test(text)) return 'below-zero';
  const numbers = text.match(/\d[\d,.]*/g) ?? [];
  return numbers.length > 1 ? 'several' : 'misspelt';
}
