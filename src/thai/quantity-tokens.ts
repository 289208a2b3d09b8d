import { toArabicDigits } from './digits';
import { fold } from './text';
import { NUMBER_SOURCES, valueOfNumber } from './written-number';

/** What is counted: ครั้ง, ร้อยละ, บาท. */
export type Unit = 'times' | 'per-cent' | 'baht';
/** How long it is counted for. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A piece of a criterion. */
export type QuantityToken =
  | { readonly kind: 'number'; readonly value: number; readonly multiplier: string | null }
  /** Dots or a line where a number is to be written. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'unit-before' | 'unit-behind'; readonly unit: Unit }
  | { readonly kind: 'every'; readonly every: Every }
  /** `มากกว่า`, before its number. */
  | { readonly kind: 'bound'; readonly bound: 'more' | 'at-least' | 'at-most' | 'less' }
  /** `ขึ้นไป`, behind its number. */
  | { readonly kind: 'bound-behind'; readonly bound: 'at-least' | 'at-most' }
  | { readonly kind: 'range' }
  /** A way of counting that is not understood: `1 เดือนต่อครั้ง`, `1 ครั้งใน 5 ปี`. */
  | { readonly kind: 'strange' }
  | { readonly kind: 'other' };

const PERIOD = 'วัน|สัปดาห์|เดือน|ไตรมาส|ปี(?: ?งบประมาณ)?';

/** Alternatives in order: the first that fits at a place is taken. Group names say what was found. */
const TOKEN = new RegExp(
  [
    '(?<strange>(?:วัน|สัปดาห์|เดือน|ปี) ?(?:ต่อ|/) ?(?:\\d+ ?)?ครั้ง|(?:ใน|ต่อ|/)(?:รอบ|ระยะเวลา)? ?(?:[02-9]|\\d{2,}) ?(?:วัน|สัปดาห์|เดือน|ปี))',
    '(?<behindLeast>(?:หรือ|และ) ?(?:มาก|สูง)กว่า(?:นั้น)?(?! ?(?:ร้อยละ|\\d))|ขึ้นไป|เป็นต้นไป|\\bor more\\b)',
    '(?<behindMost>(?:หรือ|และ) ?(?:น้อย|ต่ำ)กว่า(?:นั้น)?(?! ?(?:ร้อยละ|\\d))|ลงมา|ลงไป|\\bor (?:less|fewer)\\b)',
    '(?<atMost>ไม่ ?(?:เกินกว่า|เกิน|มากกว่า|สูงกว่า)|<=|≤|\\bup to\\b|\\bat most\\b)',
    '(?<atLeast>ไม่ ?(?:น้อยกว่า|ต่ำกว่า)|ตั้งแต่|อย่างน้อย|>=|≥|\\bat least\\b|\\bfrom\\b)',
    '(?<more>(?:มาก|สูง|เกิน)กว่า|เกิน|>|\\bmore than\\b|\\bover\\b)',
    '(?<less>(?:น้อย|ต่ำ)กว่า|(?:ยัง)?ไม่ ?ถึง|<|\\b(?:less|fewer) than\\b|\\bunder\\b)',
    '(?<range>[-‐-―−~]|ถึง|หรือ|\\bto\\b)',
    `(?:ต่อ|/|ในรอบ|ภายใน|ใน|ในระยะเวลา|\\bper ?|\\ba ?)(?: ?1)? ?(?<every>${PERIOD}|year|month|week|day|quarter)`,
    `(?<each>${PERIOD})ละ`,
    `(?<number>${NUMBER_SOURCES.number})(?: ?(?<multiplier>${NUMBER_SOURCES.multiplier}))?`,
    '(?<before>ร้อยละ|เปอร์เซ็นต์ที่)',
    '(?<percent>%|％|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|\\bper ?cent\\b)',
    '(?<times>ครั้ง|\\btimes?\\b)',
    '(?<baht>บาท|฿|\\bbaht\\b|\\bthb\\b)',
    '(?<blank>[.…_‥]{2,}(?: ?[.…_‥]+)*|…)',
    '(?<filler>แต่|และ|จำนวน|[\\s()\\[\\],:"“”]+)',
  ].join('|'),
  'g',
);

const SIMPLE: Readonly<Record<string, QuantityToken>> = {
  strange: { kind: 'strange' },
  behindLeast: { kind: 'bound-behind', bound: 'at-least' },
  behindMost: { kind: 'bound-behind', bound: 'at-most' },
  atMost: { kind: 'bound', bound: 'at-most' },
  atLeast: { kind: 'bound', bound: 'at-least' },
  more: { kind: 'bound', bound: 'more' },
  less: { kind: 'bound', bound: 'less' },
  range: { kind: 'range' },
  before: { kind: 'unit-before', unit: 'per-cent' },
  percent: { kind: 'unit-behind', unit: 'per-cent' },
  times: { kind: 'unit-behind', unit: 'times' },
  baht: { kind: 'unit-behind', unit: 'baht' },
  blank: { kind: 'blank' },
};

/** Cuts the meaning of a rating into what a quantity is made of. */
export function quantityTokensOf(text: string): readonly QuantityToken[] {
  const folded = toArabicDigits(fold(text)).toLowerCase();
  const tokens: QuantityToken[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ kind: 'other' });
    end = match.index + match[0].length;
    const token = tokenOf(match.groups ?? {});
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): QuantityToken | null {
  const { number, multiplier, every, each } = groups;
  if (number !== undefined) {
    return { kind: 'number', value: valueOfNumber(number), multiplier: multiplier ?? null };
  }
  const period = every ?? each;
  if (period !== undefined) return { kind: 'every', every: everyOf(period) };
  const name = Object.keys(SIMPLE).find((group) => groups[group] !== undefined);
  return name === undefined ? null : (SIMPLE[name] ?? null);
}

function everyOf(period: string): Every {
  if (/^(?:วัน|day)/.test(period)) return 'day';
  if (/^(?:สัปดาห์|week)/.test(period)) return 'week';
  if (/^(?:เดือน|month)/.test(period)) return 'month';
  return /^(?:ไตรมาส|quarter)/.test(period) ? 'quarter' : 'year';
}
