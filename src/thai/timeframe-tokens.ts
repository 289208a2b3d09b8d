import { toArabicDigits } from './digits';
import { MONTH_SOURCES, readMonth } from './month';
import { fold } from './text';
import type { Era } from './year';

/** A word that says how the dates beside it are meant. */
export type TimeWord =
  | 'range'
  | 'within'
  | 'since'
  | 'onward'
  | 'now'
  | 'fiscal-year'
  | 'year'
  | 'quarter'
  | 'and'
  | 'day'
  | 'month-of';

/** A piece of a timeframe. Digits are Arabic. */
export type Token =
  | { readonly kind: 'number'; readonly digits: string; readonly isMarker: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly isEnglish: boolean }
  | {
      readonly kind: 'numeric';
      readonly day: number;
      readonly month: number;
      readonly year: string | null;
      readonly separator: string;
    }
  | { readonly kind: 'era'; readonly era: Era }
  | { readonly kind: 'word'; readonly word: TimeWord }
  | { readonly kind: 'other' };

/** Alternatives in order: the first that fits at a place is taken. Group names say what was found. */
const TOKEN = new RegExp(
  [
    '(?<![\\d/.-])(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)',
    '(?<![\\d/.])(?<numeric>\\d{1,2} ?(?<sign>[/.-]) ?\\d{1,2} ?\\k<sign> ?(?:\\d{4}|\\d{2}))(?![\\d/])',
    '(?<![\\d/.])(?<short>\\d{1,2}/\\d{1,2})(?= ?(?:-|–|—|ถึง) ?\\d{1,2} ?/ ?\\d{1,2} ?/)',
    '(?<counted>(?:ข้อ|(?:ข้อ|ครั้ง|รอบ|งวด|ระยะ|ฉบับ|กิจกรรม|รุ่น|ลำดับ) ?ที่) ?\\d{1,3}(?!\\d)|เวลา ?\\d{1,2}[.:]\\d{2}(?: ?น\\.)?)',
    '(?<number>\\d+)',
    `(?<full>${MONTH_SOURCES.full})`,
    `(?<dotted>(?:${MONTH_SOURCES.dotted}))(?![ก-ฮ]| ?[ก-ฮ]\\.)`,
    `(?<weak>(?:${MONTH_SOURCES.weak}))(?![ก-ฮะ-ฺเ-๎])`,
    `(?<english>(?<![a-z])${MONTH_SOURCES.english})`,
    '(?<buddhist>พ ?\\. ?ศ ?\\.?|พศ\\.?(?= ?\\d)|\\bb\\.?e\\.?(?![a-z]))',
    '(?<common>ค ?\\. ?ศ ?\\.?|คศ\\.?(?= ?\\d)|\\b(?:a\\.?d|c\\.?e)\\.?(?![a-z]))',
    '(?<now>ปัจจุบัน|บัดนี้|\\b(?:present|now)\\b)',
    '(?<onward>เป็นต้น(?:ไป|มา)|\\bonwards?\\b)',
    '(?<within>ภายใน|ไม่เกิน|ไม่ช้ากว่า|ก่อน|\\b(?:by|within|before)\\b)',
    '(?<since>(?:เริ่ม)?(?:นับ)?ตั้งแต่|นับแต่|นับจาก|เริ่ม|\\b(?:from|since)\\b)',
    '(?<range>[-‐-―−~]|(?:จน|สิ้นสุด)?ถึง|สิ้นสุด|\\b(?:to|until|till|through)\\b)',
    '(?<fiscal>ปี ?งบ(?: ?ประมาณ)?|\\bfiscal year\\b|\\bfy)',
    '(?<quarter>ไตร ?มาส(?: ?ที่)?|\\bquarter|\\bq(?=[1-4]))',
    '(?<year>ปี)',
    '(?<and>และ|กับ|[,;/&])',
    '(?<day>วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?ที่)',
    '(?<of>เดือน)',
    '(?<filler>สิ้น|ต้น|ปลาย|กลาง|ช่วง|ประมาณ|ระหว่าง|ระยะเวลา|ดำเนินการ|ตลอด|[\\s()\\[\\]{}.:"\'“”‘’*•|]+)',
  ].join('|'),
  'g',
);

const WORDS: readonly (readonly [group: string, word: TimeWord])[] = [
  ['now', 'now'],
  ['onward', 'onward'],
  ['within', 'within'],
  ['since', 'since'],
  ['range', 'range'],
  ['fiscal', 'fiscal-year'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['and', 'and'],
  ['day', 'day'],
  ['of', 'month-of'],
];

/** Cuts a text into what a timeframe is made of. What it does not know is `other`, brackets and spaces are nothing. */
export function tokensOf(text: string): readonly Token[] {
  const folded = toArabicDigits(fold(text)).toLowerCase();
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    if (match.index > end) addOther(tokens);
    end = match.index + match[0].length;
    const token = tokenOf(match, folded, end, tokens.at(-1));
    if (token !== null) tokens.push(token);
  }
  if (end < folded.length) addOther(tokens);
  return tokens;
}

function addOther(tokens: Token[]): void {
  if (tokens.at(-1)?.kind !== 'other') tokens.push({ kind: 'other' });
}

function tokenOf(
  { groups = {}, 0: found }: RegExpMatchArray,
  text: string,
  end: number,
  previous: Token | undefined,
): Token | null {
  if (groups['filler'] !== undefined || groups['counted'] !== undefined) return null;
  const after = text.slice(end, end + 8);
  if (groups['number'] !== undefined) {
    return { kind: 'number', digits: found, isMarker: isMarker(found, after) };
  }
  if (groups['full'] !== undefined) return monthOf(found, false);
  if (groups['english'] !== undefined) return monthOf(found, true);
  if (groups['dotted'] !== undefined || groups['weak'] !== undefined) {
    const isSure = isBesideTime(previous, after, groups['dotted'] !== undefined);
    return isSure ? monthOf(found, false) : { kind: 'other' };
  }
  const written = groups['iso'] ?? groups['numeric'] ?? groups['short'];
  if (written !== undefined) return numericOf(written, groups['iso'] !== undefined);
  if (groups['buddhist'] !== undefined) return { kind: 'era', era: 'buddhist' };
  if (groups['common'] !== undefined) return { kind: 'era', era: 'common' };
  const word = WORDS.find(([group]) => groups[group] !== undefined)?.[1];
  return word === undefined ? null : { kind: 'word', word };
}

/** Whether a number counts the lines of a list: `1)`, `(๑)`, `1. `. Years (`(๖๘)`) are no markers. */
function isMarker(digits: string, after: string): boolean {
  const value = Number(digits);
  if (/^ ?\)/.test(after)) return digits.length <= 2 && value < 49;
  return value <= 12 && digits.length <= 2 && /^\. /.test(after);
}

/** Short months may be other abbreviations or ends of words: a number or a word of time stands beside a real one. */
function isBesideTime(previous: Token | undefined, after: string, isDotted: boolean): boolean {
  if (previous?.kind === 'number') return true;
  if (/^[ .]*(?:'|พ\.? ?ศ|ค\.? ?ศ)? ?(?:[4-9]\d|2[4-6]\d\d|20\d\d)(?!\d)/.test(after)) return true;
  if (/^[ .]*(?:[-–—,]|ถึง)/.test(after)) return isDotted ? true : previous?.kind !== 'other';
  if (previous === undefined) return isDotted;
  return previous.kind === 'word' && previous.word !== 'year';
}

function monthOf(name: string, isEnglish: boolean): Token {
  const month = readMonth(name);
  return month === null ? { kind: 'other' } : { kind: 'month', month, isEnglish };
}

function numericOf(written: string, isYearFirst: boolean): Token {
  const parts = written.match(/\d+/g) ?? [];
  const [day = '', month = '', year = null] = isYearFirst ? [...parts].reverse() : parts;
  const separator = /[^\d ]/.exec(written)?.[0] ?? '';
  return { kind: 'numeric', day: Number(day), month: Number(month), year, separator };
}
