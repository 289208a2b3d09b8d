/** What a timeframe says without a date. */
export type Undated =
  /** `๑ วัน`: a length of time. */
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: DurationUnit }
  /** `ทุกเดือน`, `ปีละ 2 ครั้ง`, `เป็นประจำ`; `null` where it is not said how often. */
  | { readonly kind: 'recurring'; readonly every: DurationUnit | 'quarter' | 'time' | null }
  /** `ต่อเนื่อง`, `ตลอดปี`: without beginning or end. */
  | { readonly kind: 'ongoing' };

export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

const LENGTH =
  'นาที|ชั่วโมง|ชม\\.|วัน ?ทำการ|วัน|สัปดาห์|อาทิตย์|เดือน|ปี|minutes?|hours?|working days?|days?|weeks?|months?|years?';
const RECURRING = new RegExp(
  `(?:ทุก ?ๆ?|แต่ละ|ประจำ(?:ทุก)?|ราย|every) ?(?:\\d{1,3} ?)?(?<unit>${LENGTH}|ไตรมาส|ครั้ง)(?!งบ)|(?<each>วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)ละ`,
  'i',
);
const REGULARLY = /ประจำ|สม่ำเสมอ|ทุกครั้ง|regularly/i;
const ONGOING =
  /(?<!ไม่)ต่อเนื่อง|ตลอด ?(?:ทั้ง ?)?(?:ปี|เวลา|ไป|อายุ|ระยะ|โครงการ|สัญญา|การ)|ตลอด$|ไม่มี(?:วัน)?กำหนด|ongoing|continuous/i;
const DURATION = new RegExp(
  `(?<![\\d.,/])(?<amount>\\d{1,4}(?:\\.\\d{1,2})?|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบสอง|สิบ) ?(?<unit>${LENGTH})`,
  'i',
);
const NUMBER_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', '', 'สิบสอง'];

/** Reads what a timeframe says without a date; `null` where it says nothing of time. Digits are Arabic. */
export function readUndated(words: string): Undated | null {
  const recurring = RECURRING.exec(words)?.groups;
  if (recurring !== undefined) {
    return { kind: 'recurring', every: unitOf(recurring['unit'] ?? recurring['each'] ?? '') };
  }
  const duration = DURATION.exec(words)?.groups;
  const unit = duration === undefined ? null : unitOf(duration['unit'] ?? '');
  if (duration !== undefined && unit !== null && unit !== 'time' && unit !== 'quarter') {
    return { kind: 'duration', amount: amountOf(duration['amount'] ?? ''), unit };
  }
  if (ONGOING.test(words)) return { kind: 'ongoing' };
  if (REGULARLY.test(words)) return { kind: 'recurring', every: null };
  return null;
}

function amountOf(written: string): number {
  const word = NUMBER_WORDS.indexOf(written);
  return word === -1 ? Number(written) : word + 1;
}

const UNITS: readonly (readonly [RegExp, DurationUnit | 'quarter' | 'time'])[] = [
  [/^(?:นาที|minute)/i, 'minute'],
  [/^(?:ชั่วโมง|ชม|hour)/i, 'hour'],
  [/^(?:วัน ?ทำการ|working)/i, 'working-day'],
  [/^(?:วัน|day)/i, 'day'],
  [/^(?:สัปดาห์|อาทิตย์|week)/i, 'week'],
  [/^(?:เดือน|month)/i, 'month'],
  [/^ไตรมาส/, 'quarter'],
  [/^(?:ปี|year)/i, 'year'],
  [/^ครั้ง/, 'time'],
];

function unitOf(word: string): DurationUnit | 'quarter' | 'time' | null {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
