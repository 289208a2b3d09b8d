import type { ColumnRole } from '../assessment/assessment';
import { squash } from '../thai/text';
import { SPELLINGS } from './heading-spellings';

const ROLE_BY_SPELLING: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(SPELLINGS) as ColumnRole[]).flatMap((role) =>
    SPELLINGS[role].map((spelling) => [bare(spelling), role] as const),
  ),
);

/**
 * How else headings of a role begin or run. Certain only beside headings that are spelled in an
 * accepted way: offices lengthen headings as they please (`มาตรการเพิ่มเติมเพื่อป้องกัน…`).
 */
const FAMILIES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^ลำดับ/, 'order'],
  [/^ขั้นตอน(?!ที่\d)/, 'step'],
  [/^(?:ประเด็น|เหตุการณ์|รูปแบบ|พฤติการณ์).*(?:ความเสี่ยง|ทุจริต|สินบน)/, 'issue'],
  [/^(?:ระดับ|คะแนน)?โอกาส|likelihood/, 'likelihood'],
  [/^(?:ระดับ|คะแนน)?(?:ความรุนแรงของ)?ผลกระทบ|impact/, 'impact'],
  [/riskscore|^(?:คะแนน|ค่า)(?:ระดับ)?ความเสี่ยง|^l[x×*]i$/, 'score'],
  [/^(?:ค่า)?ระดับ(?:ของ)?ความ(?:เสี่ยง|รุนแรง)|risklevel/, 'level'],
  [/^มาตรการ/, 'measure'],
  [/^(?:วิธี|แนวทาง)(?:การ)?(?:ดำเนิน|ปฏิบัติ)/, 'method'],
  [/^(?:ช่วง|ห้วง|กำหนด)?(?:ระยะ)?เวลา/, 'timeframe'],
  [/รับผิดชอบ/, 'owner'],
  [/^(?:วงเงิน)?งบประมาณ/, 'budget'],
  [/^ผลการ(?:ดำเนิน|ปฏิบัติ)/, 'result'],
];

/** Headings that stand over several columns and hold none themselves, squashed. */
const GROUPS: ReadonlySet<string> = new Set(
  ['Risk Score (L x I)', 'Risk Score (LxI)', 'Risk Score (L*I)', 'Risk Score (L × I)'].map(squash),
);

/** No official heading is longer, remark included. */
const LONGEST_HEADING = 160;

/** Nor any without a remark or line breaks; room for a space after each syllable. */
const LONGEST_BARE_HEADING = 64;

const SARA_E = letterNumber('เ'.charCodeAt(0));

/** How accepted headings begin, as {@link beginningOf} tells it. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...ROLE_BY_SPELLING.keys(), ...GROUPS].map(beginningOf),
);

/** How those of ten characters and more begin: most texts that begin like a heading end here. */
const LONG_BEGINNING = new RegExp(
  `^(?:${[...ROLE_BY_SPELLING.keys()]
    .filter(({ length }) => length >= 10)
    .map((each) => each.slice(0, 10))
    .join('|')})`,
  'i',
);

/** Ten letters without anything that squashing would take out or change. */
const ORDINARY_LONG = /^(?!.{0,9}เเ)[A-Za-zก-ฺเ-์]{10}/;

/**
 * A quick look, taken at every cell of a workbook: what begins with a digit or like no heading, or
 * is long without a remark, is none.
 */
export function couldBeHeading(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_HEADING) return false;
  const beginning = beginningOf(text);
  if (beginning === 0) {
    if (/^[0-9๐-๙]/.test(text)) return false;
    return text.length <= LONGEST_BARE_HEADING || mayHaveRemark(text);
  }
  if (!BEGINNINGS.has(beginning)) return false;
  if (ORDINARY_LONG.test(text) && !LONG_BEGINNING.test(text)) return false;
  return text.length <= LONGEST_BARE_HEADING || mayHaveRemark(text);
}

function mayHaveRemark(text: string): boolean {
  return /[([\n]/.test(text);
}

/**
 * The first three characters of a text as one number, or of a shorter one what there is; 0 where they
 * are not all ordinary letters, so that squashing may change them.
 */
function beginningOf(text: string): number {
  const first = letterNumber(text.charCodeAt(0));
  const second = letterNumber(text.charCodeAt(1));
  const third = letterNumber(text.charCodeAt(2));
  if (first === 0 || second === 0 || third === 0) return 0;
  // `เ` twice stands for `แ`, be the second one only behind these three.
  const isSplit = (one: number, next: number): boolean => one === SARA_E && next === SARA_E;
  const fourth = third === SARA_E ? letterNumber(text.charCodeAt(3)) : 0;
  if (isSplit(first, second) || isSplit(second, third) || isSplit(third, fourth)) return 0;
  return (first << 16) | (second << 8) | third;
}

/** An ASCII letter in lower case, or a Thai one; 0 for all else. A sara am in two characters is no ordinary one. */
function letterNumber(code: number): number {
  if (code >= 0x0e01 && code <= 0x0e4c) return (code & 0xff) | 0x80;
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x7a ? low : 0;
}

/** The role of a column by its heading, exactly spelled in one of the accepted ways; `null` otherwise. */
export function roleOfHeading(heading: string): ColumnRole | null {
  if (!couldBeHeading(heading)) return null;
  const whole = bare(heading);
  return ROLE_BY_SPELLING.get(whole) ?? ROLE_BY_SPELLING.get(withoutRemark(whole)) ?? null;
}

/** A heading squashed, `แ` typed as two letters made one, without slashes and marks at its ends. */
function bare(heading: string): string {
  return squash(heading)
    .replace(/เเ/g, 'แ')
    .replace(/(?<=[ก-์])[/,]|^[-•*]+|[*:.…]+$/g, '');
}

/** Without remarks in brackets, wherever they stand; a bracket may have lost its end. */
function withoutRemark(heading: string): string {
  return heading.replace(/[([][^)\]]*[)\]]?/g, '').replace(/[*:.…]+$/g, '');
}

/** Whether a heading stands over the score columns, as `Risk Score (L x I)` does. */
export function isGroupHeading(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && GROUPS.has(squash(heading));
}

/**
 * The role of a heading that is not spelled in an accepted way: it has no more than one slip of the
 * pen in eight characters, or begins as such headings do. To be trusted only beside right ones.
 */
export function roleOfMisspeltHeading(heading: string): ColumnRole | null {
  if (heading.length > LONGEST_HEADING) return null;
  const words = withoutRemark(bare(heading));
  if (words.length < 4) return null;
  let best: { role: ColumnRole; slips: number } | null = null;
  for (const [spelling, role] of ROLE_BY_SPELLING) {
    if (words.length < 6) break;
    const allowed = Math.min(best?.slips ?? Infinity, Math.floor(spelling.length / 8) + 1) - 1;
    if (allowed < 0 || Math.abs(spelling.length - words.length) > allowed) continue;
    const slips = slipsBetween(spelling, words, allowed);
    if (slips !== null) best = { role, slips };
  }
  if (best !== null) return best.role;
  if (words.length > LONGEST_BARE_HEADING) return null;
  return FAMILIES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Edit distance between two short texts, or `null` where it is more than `most`. */
function slipsBetween(a: string, b: string, most: number): number | null {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
      );
    }
    previous = current;
  }
  const slips = previous[b.length] ?? Infinity;
  return slips <= most ? slips : null;
}
