import type { ColumnRole } from '../../src/assessment/assessment';
import { misspelt, putIn } from './handwriting';
import type { Random } from './random';

type Written = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

const COMMON: Written = {
  order: ['ลำดับ', 'ลำดับที่', 'ลำดับ\nที่', 'ที่', 'No.', 'ข้อ', 'ลำดับ ที่', 'ลำดับ (No.)'],
  step: ['ขั้นตอนการดำเนินงาน', 'ขั้นตอน การดำเนินงาน', 'ขั้นตอนการปฏิบัติงาน', 'ขั้นตอน', 'ขั้นตอนการดำเนินการ'],
  issue: [
    'ประเด็นความเสี่ยง',
    'ประเด็นความเสี่ยงการทุจริต',
    'ประเด็นความเสี่ยงการทุจริต\n(เหตุการณ์หรือรูปแบบพฤติการณ์การรับสินบน)',
    'ประเด็นความเสี่ยง การทุจริต (เหตุการณ์หรือรูปแบบ พฤติกรรมการรับสินบน)',
    'เหตุการณ์ความเสี่ยง',
    'ความเสี่ยงการทุจริต',
    'ประเด็นความเสี่ยงต่อการรับสินบน',
  ],
};

export const SCORED_HEADINGS: Written = {
  ...COMMON,
  likelihood: [
    'Likelihood',
    'โอกาส',
    'โอกาส (L)',
    'โอกาส\n(Likelihood)',
    'โอกาสที่จะเกิด',
    'Likelihood (L)',
    'L',
    'โอกาสเกิด',
    'Likelihood\n(โอกาส)',
    'โอกาสเกิดการทุจริต (Likelihood)',
  ],
  impact: [
    'Impact',
    'ผลกระทบ',
    'ผลกระทบ (I)',
    'ผลกระทบ\n(Impact)',
    'ความรุนแรงของผลกระทบ',
    'Impact (I)',
    'I',
    'ผลกระทบที่จะเกิด',
    'Impact\n(ผลกระทบ)',
    'ระดับความรุนแรงของผลกระทบ (Impact)',
  ],
  score: [
    'Risk Score',
    'คะแนน',
    'คะแนนความเสี่ยง',
    'Risk Score\n(L x I)',
    'ค่าความเสี่ยง',
    'คะแนน (LxI)',
    'คะแนนรวม',
    'L x I',
    'ผลคูณ (L x I)',
    'Score',
  ],
  level: [
    'ระดับความเสี่ยง',
    'ระดับ\nความเสี่ยง',
    'ระดับ',
    'ระดับความเสี่ยงการทุจริต',
    'Risk Level',
    'ระดับความเสี่ยง (Risk Level)',
    'ระดับความรุนแรง',
    'ระดับความรุนแรงของความเสี่ยง',
  ],
};

export const PLAN_HEADINGS: Written = {
  ...COMMON,
  step: [...(COMMON.step ?? []), 'ขั้นตอนการดำเนินโครงการ', 'ขั้นตอนการ\nดำเนินการ'],
  level: ['ระดับความเสี่ยง', 'ระดับ\nความเสี่ยง', 'ระดับ', 'ระดับความเสี่ยงการทุจริต', 'Risk Level'],
  measure: [
    'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต',
    'มาตรการควบคุม\nหรือป้องกัน\nความเสี่ยงการ\nทุจริต',
    'มาตรการควบคุมความเสี่ยง',
    'มาตรการ',
    'มาตรการป้องกันความเสี่ยงการทุจริต',
    'มาตรการป้องกันการทุจริต',
    'มาตรการควบคุม/ป้องกันความเสี่ยงการทุจริต',
    'มาตรการจัดการความเสี่ยง',
  ],
  method: [
    'วิธีดำเนินการ',
    'วิธีการดำเนินการ',
    'แนวทางการดำเนินการ',
    'วิธีการดำเนินงาน',
    'วิธีการ',
    'กิจกรรม/วิธีดำเนินการ',
  ],
  timeframe: [
    'ระยะเวลา',
    'ระยะเวลาดำเนินการ',
    'ระยะเวลา\nดำเนินการ',
    'ระยะเวลาในการดำเนินการ',
    'กำหนดแล้วเสร็จ',
    'ห้วงระยะเวลาดำเนินการ',
    'ช่วงเวลาดำเนินการ',
  ],
  owner: [
    'ผู้รับผิดชอบ',
    'หน่วยงานที่รับผิดชอบ',
    'ผู้รับผิดชอบดำเนินการ',
    'หน่วยงาน/ผู้รับผิดชอบ',
    'หน่วยงานรับผิดชอบ',
    'ผู้รับผิดชอบหลัก',
  ],
  budget: ['งบประมาณ', 'งบประมาณ (บาท)', 'งบประมาณที่ใช้'],
};

export const GROUP_HEADINGS: readonly string[] = [
  'Risk Score (L x I)',
  'Risk Score (LxI)',
  'Risk Score\n(L x I)',
  'Risk Score (L X I)',
  'คะแนนความเสี่ยง (L x I)',
  'การประเมินความเสี่ยง',
  'การประเมินระดับความเสี่ยง',
  'ระดับความเสี่ยง (Risk Score = L x I)',
];

const REMARKS = ['(โปรดระบุ)', '(๑-๕)', '*', ' :', '(1 - 5)'];

/** The headings of one table as somebody typed them, at most one of them with a slip of the pen. */
export function writeHeadings(random: Random, from: Written): (role: ColumnRole) => string {
  let slipped = false;
  return (role) => {
    const official = random.pick(from[role] ?? [role]);
    const heading = writeHeading(random, official, role, !slipped);
    slipped ||= heading.slips;
    return heading.text;
  };
}

/** A heading: the official one, or with what happens to headings. */
function writeHeading(
  random: Random,
  official: string,
  role: ColumnRole,
  maySlip: boolean,
): { readonly text: string; readonly slips: boolean } {
  if (random.int(0, 11) === 0) {
    const mayHere = maySlip && role !== 'order' && !official.includes('(');
    const text = mayHere ? misspelt(random, official) : official;
    return { text, slips: text !== official };
  }
  return { text: disturbed(random, official), slips: false };
}

function disturbed(random: Random, official: string): string {
  const isThai = /[ก-ฮ]{4}/.test(official);
  switch (random.int(0, 11)) {
    case 0:
      return isThai ? putIn(random, official, ' ', 1) : `${official} `;
    case 1:
      return isThai ? putIn(random, official, '\n', 1) : ` ${official}`;
    case 2:
      return isThai ? putIn(random, official, '\u200B', 2) : `${official}\u200B`;
    case 3:
      return isThai ? putIn(random, official, '\u00A0', 1) : official.replace(/ /g, '\u00A0');
    case 5:
      return official.includes('(') ? official : official + random.pick(REMARKS);
    case 6:
      return official.replace(/แ/g, 'เเ').replace(/ำ/g, '\u0E4D\u0E32');
    default:
      return official;
  }
}
