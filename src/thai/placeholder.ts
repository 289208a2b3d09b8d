import { toArabicDigits } from './digits';
import { hasContent } from './text';

/**
 * Something that the template of a form put there for the person who fills it.
 * `leader`: dots or a line to write on. `instruction`: words that tell what to write (`(ระบุ…)`,
 * `***** หน่วยงานต้องระบุ…`). `sample`: `xxx`, or a text that calls itself an example.
 */
export interface Placeholder {
  readonly kind: 'leader' | 'instruction' | 'sample';
  /** Zero-based index into the text; `end` is the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Of a leader, what stands around it. `between` words something was to be written; `after` words
   * it may be only what the writing has not covered (`การขออนุญาต.....`), `before` them likewise.
   */
  readonly place?: 'between' | 'before' | 'after';
}

/** A run of dots, ellipses or underscores, single spaces allowed. Weighed afterwards. */
const RUN = /[._‥…⋯·•](?:[ \u00A0]?[._‥…⋯·•])*/g;
/** A run as long as this is a leader. Three dots are an ellipsis, `ก.พ.` has fewer in a row. */
const SHORTEST_LEADER = 4;

const PATTERNS: readonly (readonly [Placeholder['kind'], RegExp])[] = [
  [
    'instruction',
    /[([{<]\s{0,3}(?:โปรด|กรุณา|ให้|หน่วยงาน)?(?:ระบุ|กรอก|ใส่)[^()[\]{}<>]{0,120}[)\]}>]/g,
  ],
  ['instruction', /[[{<]\s{0,3}ชื่อ[^()[\]{}<>]{0,60}[\]}>]/g],
  ['instruction', /(?:โปรด|กรุณา)(?:ระบุ|กรอก|ใส่|พิมพ์)|คลิกเพื่อ(?:พิมพ์|ป้อน|ใส่)/g],
  ['instruction', /click (?:or tap )?here to enter/gi],
  ['instruction', /^\s*\*{4,}|^\s*\**\s*(?:ให้หน่วยงาน|หน่วยงานต้อง|ผู้ประเมินต้อง)(?:ระบุ|กรอก|เลือก)/g],
  ['sample', /(?<![A-Za-z0-9])(?:x{3,}|25(?:xx|[5-9]x))(?![A-Za-z0-9])/gi],
  ['sample', /^\s*[([*"“]{0,3}\s{0,3}ตัวอย่าง(?=\s|[:：)\]…*"”]|\.{2}|เช่น|เกณฑ์|การกรอก|การเขียน|$)/g],
];

/**
 * Finds what a template left in a text, in its order. Not placeholders: an ellipsis of three dots,
 * `ฯลฯ`, a cell of only dots (it is blank, see {@link hasContent}), and the label `อื่น ๆ (ระบุ)` where an
 * answer follows it.
 */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!hasContent(text)) return [];
  const digits = toArabicDigits(text);
  const found: Placeholder[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of digits.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!isAnswered(digits, place)) {
        found.push({ kind, ...place, text: text.slice(place.start, place.end) });
      }
    }
  }
  const leaders = leadersIn(text);
  return withoutOverlaps([...found, ...leaders]);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `อื่น ๆ (ระบุ) การจัดซื้อพัสดุ`: the words stay on the form when it is filled. */
function isAnswered(text: string, { start, end }: Stretch): boolean {
  const isOther = /อื่น\s?ๆ?\s{0,3}$/.test(text.slice(Math.max(0, start - 12), start));
  return isOther && hasContent(text.slice(end, end + 40));
}

function leadersIn(text: string): readonly Placeholder[] {
  const leaders: Placeholder[] = [];
  const firstWord = text.search(WORD);
  const lastWord = lastWordIn(text);
  for (const match of text.matchAll(RUN)) {
    if (weigh(match[0]) < SHORTEST_LEADER) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const place = end <= firstWord ? 'before' : start > lastWord ? 'after' : 'between';
    leaders.push({ kind: 'leader', start, end, text: match[0], place });
  }
  return leaders;
}

/** What a leader can stand between: brackets and full stops are nothing. */
const WORD = /[\p{L}\p{N}]/u;

function lastWordIn(text: string): number {
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (WORD.test(text.charAt(index))) return index;
  }
  return -1;
}

/** How many dots or strokes a run has; an ellipsis is worth its three, two are a leader. */
function weigh(run: string): number {
  let weight = 0;
  for (const sign of run) {
    if (sign === '…' || sign === '⋯') weight += 3;
    else if (sign === '‥') weight += 2;
    else if (sign !== ' ' && sign !== '\u00A0') weight += 1;
  }
  return weight;
}

function withoutOverlaps(found: readonly Placeholder[]): readonly Placeholder[] {
  const ordered = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Placeholder[] = [];
  for (const each of ordered) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}
