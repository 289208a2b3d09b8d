import { squash } from '../thai/text';

/**
 * The two labels of an assessment, `ชื่อหน่วยงาน` and `ชื่อกระบวนการ/โครงการ`, as people write them.
 * Sources 000, 002 and 003. The words meet squashed text as well as text with its spaces.
 */
export type Label = 'agency' | 'process';

const AGENCY = String.raw`(?:ส่วน\s*ราชการ|หน่วยงาน)`;
const WORK = String.raw`(?:กระบวน\s*(?:การ|งาน)|โครงการ)`;
/** `กระบวนการงาน` is a heading of source 002; `งาน` before other words begins the name of the work. */
const OF_WORK = String.raw`(?:งาน(?=[\s:：/.…_]|หรือ|$)|\s+งาน(?=\s*(?:[:：/.…_]|หรือ|$)))?`;
const PROCESS = String.raw`${WORK}${OF_WORK}(?:\s*(?:\/|หรือ)\s*${WORK})?`;

const AGENCY_LABEL = new RegExp(`^(?:ชื่อ${AGENCY}|${AGENCY}[:.…_–-]|หน่วยงาน$)`);
const PROCESS_LABEL = new RegExp(`^(?:ชื่อ${WORK}|${PROCESS}[:：….])`);

/** `หน่วยงาน เทศบาล…`: without a colon, only what an office is called makes it a label. */
const AGENCY_NAMED = new RegExp(
  String.raw`^\s*${AGENCY}\s+(?:กรม|กอง|กลุ่ม|กระทรวง|กรุงเทพ|เขต|คณะ|งาน|จังหวัด|ด่าน|เทศบาล|ที่ว่าการ|ฝ่าย|มหาวิทยาลัย|เมือง|โรงเรียน|โรงพยาบาล|วิทยาลัย|ศูนย์|สถานี|สถาบัน|สภา|สำนัก|องค์การ|องค์กร|อำเภอ|อ\.?บ\.?[ตจ])`,
);

/** Which of the two labels a cell starts with, if any. */
export function labelOf(text: string): Label | null {
  const squashed = squash(text);
  if (PROCESS_LABEL.test(squashed)) return 'process';
  return AGENCY_LABEL.test(squashed) || AGENCY_NAMED.test(text) ? 'agency' : null;
}

const WORDS_OF = {
  agency: new RegExp(String.raw`^(?:ชื่อ\s*)?${AGENCY}`),
  process: new RegExp(String.raw`^(?:ชื่อ\s*)?${PROCESS}`),
} as const satisfies Record<Label, RegExp>;

/** What stands behind the words of a label in a folded text that begins with them. */
export function afterLabel(label: Label, folded: string): string {
  return folded.replace(WORDS_OF[label], '');
}

/** What a label inside a text begins with: its first word, or a colon behind it. */
const WITHIN = new RegExp(
  String.raw`(?<=[\s.…:_,;|(])(?:ชื่อ\s*(?:${WORK}|${AGENCY})|(?:${PROCESS}|${AGENCY})\s*[:：])`,
  'g',
);

/** Where labels may begin inside a text, behind its beginning; {@link labelOf} tells which they are. */
export function labelsWithin(text: string): readonly number[] {
  return Array.from(text.matchAll(WITHIN), ({ index }) => index);
}
