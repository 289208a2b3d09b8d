import { tableOf } from '../../src/forms/find-part';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { sheet } from '../sheets/snapshots';

/** Likelihood and impact of one risk, and who owns its measure ('' for nobody, `null` for no plan row). */
export interface TypedRisk {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly owner: string | null;
}

const PLAN_HEADINGS = tableOf(PACC_2569, 'plan')?.part.columns.map(({ heading }) => heading) ?? [];

/** The sheet of step 2 as typed by hand; its first risk stands in row 5. */
export function issuesSheet(risks: readonly TypedRisk[]): SheetSnapshot {
  return sheet('2 ประเด็นความเสี่ยง', [
    ['ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต'],
    ['ชื่อกระบวนการ/โครงการ การอนุญาตก่อสร้างอาคาร'],
    ['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'Risk Score (L x I)'],
    [null, null, null, 'Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
    ...risks.map((risk, index) => [
      index + 1,
      stepOf(index),
      issueOf(index),
      risk.likelihood,
      risk.impact,
      null,
      null,
    ]),
  ]);
}

/** The sheet of step 5, with `ready` blank rows at its end; its first row is row 4. */
export function planSheet(risks: readonly TypedRisk[], ready = 3): SheetSnapshot {
  const planned = risks.flatMap((risk, index) =>
    risk.owner === null
      ? []
      : [
          [
            index + 1,
            stepOf(index),
            issueOf(index),
            null,
            `ตรวจร่วมกันสองคน เรื่องที่ ${index + 1}`,
            'ออกคำสั่ง',
            'ปีงบประมาณ พ.ศ. 2569',
            risk.owner,
          ],
        ],
  );
  return sheet('5 มาตรการ', [
    ['ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต'],
    [],
    PLAN_HEADINGS,
    ...planned,
    ...Array.from({ length: ready }, () => PLAN_HEADINGS.map(() => null)),
  ]);
}

/** Both sheets; their ids in a fake workbook are `id-1` and `id-2`. */
export function typedForms(risks: readonly TypedRisk[]): readonly SheetSnapshot[] {
  return [issuesSheet(risks), planSheet(risks)];
}

export const READY_RISK: TypedRisk = { likelihood: 3, impact: 4, owner: 'กองช่าง' };
export const OWNERLESS_RISK: TypedRisk = { likelihood: 3, impact: 4, owner: '' };
export const UNPLANNED_RISK: TypedRisk = { likelihood: 5, impact: 5, owner: null };
export const LOW_RISK: TypedRisk = { likelihood: 1, impact: 1, owner: null };

const STEPS = ['รับคำขอ', 'ตรวจเอกสาร', 'ตรวจสถานที่', 'พิจารณาอนุญาต', 'ออกใบอนุญาต', 'เก็บค่าธรรมเนียม'];
const ISSUES = [
  'เรียกรับเงินเพื่อเร่งคำขอ',
  'ละเว้นการตรวจเอกสารที่ปลอมแปลง',
  'รับของกำนัลจากผู้ขออนุญาตระหว่างตรวจ',
  'เอื้อประโยชน์แก่ญาติในการอนุญาต',
  'ออกใบอนุญาตโดยไม่มีอำนาจ',
  'ไม่นำเงินค่าธรรมเนียมส่งคลัง',
];

function stepOf(index: number): string {
  return STEPS[index] ?? `ขั้นตอน ${index + 1}`;
}

function issueOf(index: number): string {
  return ISSUES[index] ?? `ประเด็นที่ ${index + 1}`;
}
