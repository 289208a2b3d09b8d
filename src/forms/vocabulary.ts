import type { ColumnRole } from '../assessment/assessment';
import { squash } from '../thai/text';

/**
 * Every spelling of a column heading that is accepted, by role. The first ones are official
 * (sources 000, 002 and 003); the others are what offices write. Compared after squashing (no
 * spaces, line breaks or invisible characters) and without a remark in brackets at the end.
 */
const SPELLINGS: Readonly<Record<ColumnRole, readonly string[]>> = {
  order: ['ลำดับ', 'ลำดับที่', 'ลำดับขั้นตอน', 'ที่', 'ข้อ', 'ข้อที่', 'No.', 'No', '#'],
  step: [
    'ขั้นตอนการดำเนินงาน',
    'ขั้นตอนการดำเนินโครงการ',
    'ขั้นตอนการดำเนินการ',
    'ขั้นตอนการปฏิบัติงาน',
    'ขั้นตอนการทำงาน',
    'ขั้นตอน',
    'ขั้นตอนงาน',
    'ขั้นตอนกระบวนงาน',
    'Step',
    'Process step',
  ],
  issue: [
    'ประเด็นความเสี่ยง',
    'ประเด็นความเสี่ยงการทุจริต',
    'ประเด็นความเสี่ยงต่อการรับสินบน',
    'ประเด็นความเสี่ยงการรับสินบน',
    'ประเด็นความเสี่ยงต่อการทุจริต',
    'ประเด็นความเสี่ยงด้านการทุจริต',
    'ความเสี่ยงการทุจริต',
    'เหตุการณ์ความเสี่ยง',
    'เหตุการณ์ความเสี่ยงการทุจริต',
    'รูปแบบพฤติการณ์ความเสี่ยงการทุจริต',
    'Risk issue',
    'Corruption risk',
    'Risk',
  ],
  likelihood: [
    'Likelihood',
    'โอกาส',
    'โอกาสเกิด',
    'โอกาสที่จะเกิด',
    'โอกาสเกิดการทุจริต',
    'โอกาสการเกิดทุจริต',
    'โอกาสเกิดความเสี่ยง',
    'L',
  ],
  impact: [
    'Impact',
    'ผลกระทบ',
    'ผลกระทบที่จะเกิด',
    'ความรุนแรงของผลกระทบ',
    'ระดับความรุนแรงของผลกระทบ',
    'ความรุนแรง',
    'I',
  ],
  score: [
    'Risk Score',
    'คะแนนความเสี่ยง',
    'คะแนน',
    'ค่าความเสี่ยง',
    'ค่าความเสี่ยงรวม',
    'คะแนนรวม',
    'ผลคะแนน',
    'Score',
    'LxI',
    'L x I',
  ],
  level: [
    'ระดับความเสี่ยง',
    'ระดับความเสี่ยงการทุจริต',
    'ระดับความรุนแรง',
    'ระดับความรุนแรงของความเสี่ยง',
    'ระดับ',
    'Risk level',
    'Level',
  ],
  measure: [
    'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต',
    'มาตรการควบคุมความเสี่ยงการทุจริต',
    'มาตรการควบคุมหรือป้องกันความเสี่ยง',
    'มาตรการควบคุมความเสี่ยง',
    'มาตรการป้องกันความเสี่ยงการทุจริต',
    'มาตรการป้องกันการทุจริต',
    'มาตรการจัดการความเสี่ยง',
    'มาตรการควบคุม',
    'มาตรการป้องกัน',
    'มาตรการ',
    'Measure',
    'Control measure',
    'Measures',
  ],
  method: [
    'วิธีดำเนินการ',
    'วิธีการดำเนินการ',
    'วิธีการดำเนินงาน',
    'แนวทางดำเนินการ',
    'แนวทางการดำเนินการ',
    'วิธีการ',
    'Method',
  ],
  timeframe: [
    'ระยะเวลาดำเนินการ',
    'ระยะเวลา',
    'ระยะเวลาในการดำเนินการ',
    'ระยะเวลาการดำเนินการ',
    'ระยะเวลาดำเนินงาน',
    'ช่วงเวลาดำเนินการ',
    'กำหนดเวลา',
    'กำหนดแล้วเสร็จ',
    'Timeframe',
    'Period',
    'Time frame',
  ],
  owner: [
    'ผู้รับผิดชอบ',
    'หน่วยงานผู้รับผิดชอบ',
    'หน่วยงานที่รับผิดชอบ',
    'ผู้รับผิดชอบดำเนินการ',
    'ส่วนราชการผู้รับผิดชอบ',
    'Owner',
    'Responsible',
    'Risk owner',
    'Responsible person',
  ],
  budget: ['งบประมาณ', 'งบประมาณที่ใช้', 'วงเงินงบประมาณ', 'งบประมาณ บาท', 'Budget'],
  result: [
    'ผลการดำเนินการ',
    'ผลการดำเนินงาน',
    'ผลการดำเนินการตามมาตรการ',
    'ผลการดำเนินงานตามมาตรการ',
    'รายงานผลการดำเนินการ',
    'ผลการปฏิบัติ',
    'Result',
    'Results',
  ],
};

const ROLE_BY_SPELLING: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(SPELLINGS) as ColumnRole[]).flatMap((role) =>
    SPELLINGS[role].map((spelling) => [squash(spelling), role] as const),
  ),
);

/** Headings that stand over several columns and hold none themselves, squashed. */
const GROUPS: ReadonlySet<string> = new Set(
  ['Risk Score (L x I)', 'Risk Score (LxI)', 'Risk Score (L*I)', 'Risk Score (L × I)'].map(squash),
);

/** No official heading is longer, remark included. */
const LONGEST_HEADING = 160;

/** Nor any without a remark or line breaks; room for a space after each syllable. */
const LONGEST_BARE_HEADING = 64;

/** How accepted headings begin: three characters, or fewer where the heading is shorter. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...ROLE_BY_SPELLING.keys(), ...GROUPS].map((spelling) => spelling.slice(0, 3)),
);

/** An ordinary beginning, for which {@link BEGINNINGS} tells; other texts need squashing first. */
const ORDINARY = /^[A-Za-zก-ฮเ-ไ][A-Za-zก-๎][A-Za-zก-๎]/;

/**
 * A quick look, taken at every cell of a workbook: what begins with a digit or like no heading, or
 * is long without a remark, is none.
 */
export function couldBeHeading(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_HEADING) return false;
  if (text.length > LONGEST_BARE_HEADING && !/[([\n]/.test(text)) return false;
  if (/^[0-9๐-๙]/.test(text)) return false;
  return !ORDINARY.test(text) || BEGINNINGS.has(text.slice(0, 3).toLowerCase());
}

/** The role of a column by its heading, exactly spelled in one of the accepted ways; `null` otherwise. */
export function roleOfHeading(heading: string): ColumnRole | null {
  if (!couldBeHeading(heading)) return null;
  const squashed = squash(heading);
  if (GROUPS.has(squashed)) return null;
  return (
    ROLE_BY_SPELLING.get(squashed) ??
    ROLE_BY_SPELLING.get(squashed.replace(/[([].*[)\]]?$/, '')) ??
    null
  );
}

/** Whether a heading stands over the score columns, as `Risk Score (L x I)` does. */
export function isGroupHeading(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && GROUPS.has(squash(heading));
}

/** The heading that has no more than one slip of the pen in eight characters from an accepted one. */
export function roleOfMisspeltHeading(heading: string): ColumnRole | null {
  if (heading.length > LONGEST_HEADING) return null;
  const squashed = squash(heading).replace(/[([].*[)\]]?$/, '');
  if (squashed.length < 6) return null;
  let best: { role: ColumnRole; slips: number } | null = null;
  for (const [spelling, role] of ROLE_BY_SPELLING) {
    const allowed = Math.min(best?.slips ?? Infinity, Math.floor(spelling.length / 8) + 1) - 1;
    if (allowed < 0 || Math.abs(spelling.length - squashed.length) > allowed) continue;
    const slips = slipsBetween(spelling, squashed, allowed);
    if (slips !== null) best = { role, slips };
  }
  return best?.role ?? null;
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
