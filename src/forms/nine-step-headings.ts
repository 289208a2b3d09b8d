import type { NineStepRole } from '../assessment/nine-step';
import { squash } from '../thai/text';

/**
 * Official headings of source 004; other spellings are those of the method's manual (สำนักงาน
 * ป.ป.ท., กันยายน ๒๕๖๑) and of offices. All patterns meet squashed text without a remark in brackets
 * at the end.
 */
const PATTERNS: readonly (readonly [RegExp, NineStepRole])[] = [
  [/^(?:ลำดับ)?(?:ที่|ข้อที่|ข้อ)$|^ลำดับ$|^no\.?$/, 'order'],
  [/^knownfactor/, 'known'],
  [/^unknownfactor/, 'unknown'],
  [/^(?:สถานะ)?(?:สี)?เขียว$/, 'green'],
  [/^(?:สถานะ)?(?:สี)?เหลือง$/, 'yellow'],
  [/^(?:สถานะ)?(?:สี)?ส้ม$/, 'orange'],
  [/^(?:สถานะ)?(?:สี)?แดง$/, 'red'],
  [/^(?:ระดับ)?(?:ความ)?จำเป็น(?:ของ|ใน)?การเฝ้าระวัง/, 'necessity'],
  [/^(?:ระดับ)?ความรุนแรง(?:ของผลกระทบ)?$/, 'severity'],
  [/^(?:ค่าความเสี่ยงรวม|คะแนนรวม|ความเสี่ยงรวม)|จำเป็น[x×*]รุนแรง/, 'total'],
  [/^(?:ระดับ)?คุณภาพการ(?:จัดการ|ควบคุม)$/, 'quality'],
  [/^ค่าประเมินการควบคุม/, 'values'],
  [/^(?:ค่า)?(?:ความเสี่ยง)?(?:ระดับ)?ต่ำ$/, 'low'],
  [/^(?:ค่า)?(?:ความเสี่ยง)?(?:ระดับ)?ปานกลาง$/, 'medium'],
  [/^(?:ค่า)?(?:ความเสี่ยง)?(?:ระดับ)?สูง$/, 'high'],
  [
    /^(?:ขั้นตอนย่อย|ขั้นตอนการปฏิบัติงาน|ขั้นตอนการดำเนินงาน|โอกาส(?:และ|\/|หรือ)?ความเสี่ยง|(?:ประเด็น|เหตุการณ์)?ความเสี่ยงการทุจริต|ประเด็นความเสี่ยง|เหตุการณ์ความเสี่ยง|รูปแบบพฤติ(?:การณ์|กรรม))/,
    'item',
  ],
];

/** No heading of these tables is longer. */
const LONGEST = 120;

export function nineStepRole(heading: string): NineStepRole | null {
  if (heading.length > LONGEST) return null;
  const squashed = squash(heading);
  const bare = squashed.replace(/\([^)]*\)?$/, '');
  return PATTERNS.find(([pattern]) => pattern.test(squashed) || pattern.test(bare))?.[1] ?? null;
}

/** The role of each table that the others lack; its first one, where it has several. */
export const TELLING: readonly NineStepRole[] = ['known', 'green', 'necessity', 'quality'];

/** How the headings of {@link TELLING} begin. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'kno',
  'เขี',
  'สีเ',
  'สถา',
  'ระด',
  'ควา',
  'จำเ',
  'คุณ',
]);

/** An ordinary beginning, for which {@link BEGINNINGS} tells; what begins otherwise has to be squashed. */
const ORDINARY = /^[A-Za-zก-ฮเ-ไ0-9๐-๙][A-Za-zก-๙0-9][A-Za-zก-๙0-9]/;

/** A quick look for {@link TELLING}, taken at every cell outside the tables. */
export function couldTellTable(text: string): boolean {
  if (text.length > LONGEST || text.length < 3) return false;
  return !ORDINARY.test(text) || BEGINNINGS.has(text.slice(0, 3).toLowerCase());
}

const PLAN_NAME = /^\s*(?:ชื่อ)\s*แผน\s*บริหาร\s*(?:จัดการ)?\s*ความ\s*เสี่ยง\s*(?:การทุจริต)?[\s:.…_]*/;
const EVENT = /^\s*(?:รูปแบบ\s*)?(?:เหตุการณ์|พฤติการณ์)\s*(?:ที่มี)?\s*ความ\s*เสี่ยง\s*(?:การทุจริต)?[\s:]*/;
const MEASURE =
  /^\s*มาตรการ(?:\s*(?:[/,]|และ|หรือ)\s*(?:กิจกรรม|แนวทาง|โครงการ|วิธีการ|แนวปฏิบัติ)(?:การ?ดำเนินการ|การ?ดำเนินงาน)?)*(?:\s*(?:ใน)?(?:การ)?(?:ป้องกัน|ควบคุม|จัดการ)(?:ความเสี่ยง)?(?:การทุจริต)?)?[\s:]*/;

/** The headings of table 5, which may share their cell with what they head: source 004 has it so. */
export type PlanHeading = 'name' | 'event' | 'measure';

const PLAN_HEADINGS: Readonly<Record<PlanHeading, RegExp>> = {
  name: PLAN_NAME,
  event: EVENT,
  measure: MEASURE,
};

/** What stands after a heading of table 5 in its own cell; `null` where the cell does not begin with that heading. */
export function afterPlanHeading(text: string, heading: PlanHeading): string | null {
  const pattern = PLAN_HEADINGS[heading];
  return pattern.test(text) ? text.replace(pattern, '') : null;
}

/** `แผนบริหารความเสี่ยงการเบิกจ่าย…` names the process after its first words. */
export function processOfPlan(name: string): string {
  const bare = name.replace(
    /^แผน\s*บริหาร\s*(?:จัดการ)?\s*ความ\s*เสี่ยง\s*(?:การทุจริต)?\s*(?:ของ|เรื่อง|ด้าน)?\s*/,
    '',
  );
  return bare === '' ? name : bare;
}

const ORGANISATION =
  /^(?:สถาบัน|สำนักงาน|สำนัก|กรม|กระทรวง|องค์การ|องค์กร|เทศบาล|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|วิทยาลัย|ราชวิทยาลัย|ศูนย์|จังหวัด|อำเภอ|กองทุน|ธนาคาร|บริษัท|การ(?:ไฟฟ้า|ประปา|รถไฟ|ทาง|ท่า|เคหะ|กีฬา|ยาง|นิคม|ท่องเที่ยว))/;

/** Whether a line of a cover is the name of an office. */
export function namesOffice(line: string): boolean {
  return line.length <= LONGEST && ORGANISATION.test(line) && !/(?:ดังนี้|ที่มา)/.test(line);
}
