import { CRITERIA_SETS } from './criteria-sets';
import type { Form } from './form';
import { PACC_2569_SAMPLE } from './pacc-2569-sample';

/**
 * การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2569, five steps.
 * Source 003; headings word for word, misspellings included.
 */
export const PACC_2569: Form = {
  edition: 'pacc-2569',
  issuedFor: 2569,
  name: 'แบบประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2569',
  title: 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ.',
  agencyLabel: 'ชื่อหน่วยงาน',
  processLabel: 'ชื่อกระบวนการ/โครงการ',
  domains: [
    'ด้านการพิจารณาอนุมัติ อนุญาตของทางราชการ',
    'ด้านการใช้อำนาจและตำแหน่งหน้าที่',
    'ด้านการใช้จ่ายงบประมาณ',
  ],
  sheets: {
    selection: {
      sheetName: '1 คัดเลือกกระบวนการ',
      heading: 'ขั้นตอนที่ 1 การคัดเลือกกระบวนการงาน หรือโครงการที่มีความเสี่ยงการทุจริต',
    },
    issues: {
      sheetName: '2 ประเด็นความเสี่ยง',
      heading: 'ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต',
      columns: [
        { role: 'order', heading: 'ลำดับ', width: 44 },
        { role: 'step', heading: 'ขั้นตอนการดำเนินงาน', width: 150 },
        { role: 'issue', heading: 'ประเด็นความเสี่ยง', width: 222 },
        { role: 'likelihood', heading: 'Likelihood', width: 70 },
        { role: 'impact', heading: 'Impact', width: 62 },
        { role: 'score', heading: 'Risk Score', width: 72 },
        { role: 'level', heading: 'ระดับความเสี่ยง', width: 92 },
      ],
      group: {
        heading: 'Risk Score (L x I)',
        roles: ['likelihood', 'impact', 'score', 'level'],
      },
    },
    criteria: {
      sheetName: '3 เกณฑ์การประเมิน',
      heading: 'ขั้นตอนที่ 3 การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต',
    },
    matrix: {
      sheetName: '4 ระดับความเสี่ยง',
      heading: 'ขั้นตอนที่ 4 การประเมินความระดับความรุนแรงของความเสี่ยงการทุจริต',
    },
    plan: {
      sheetName: '5 มาตรการ',
      heading: 'ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต',
      columns: [
        { role: 'order', heading: 'ลำดับ', width: 44 },
        { role: 'step', heading: 'ขั้นตอนการดำเนินโครงการ', width: 120 },
        { role: 'issue', heading: 'ประเด็นความเสี่ยงการทุจริต', width: 150 },
        { role: 'level', heading: 'ระดับความเสี่ยง', width: 76 },
        { role: 'measure', heading: 'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต', width: 170 },
        { role: 'method', heading: 'วิธีดำเนินการ', width: 150 },
        { role: 'timeframe', heading: 'ระยะเวลาดำเนินการ', width: 100 },
        { role: 'owner', heading: 'ผู้รับผิดชอบ', width: 96 },
      ],
    },
  },
  criteriaSets: CRITERIA_SETS,
  sample: PACC_2569_SAMPLE,
};
