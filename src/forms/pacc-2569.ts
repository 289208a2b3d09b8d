import { CRITERIA_SETS } from './criteria-sets';
import type { Form } from './form';
import { PACC_2569_SAMPLE } from './pacc-2569-sample';
import type { LinePart, SignatureBlock } from './part';

/** Under the headings of the tables. */
const PROCESS_LINE: LinePart = {
  kind: 'line',
  look: 'bold',
  text: ['ชื่อกระบวนการ/โครงการ ', { entry: 'process' }],
};

/** Who signs: not in source 003; as at the end of source 002, in the usual lines. */
const signature = (column: number, role: string): SignatureBlock => ({
  column,
  columns: 3,
  lines: [
    `ลงชื่อ ........................................ ${role}`,
    '(........................................)',
    'ตำแหน่ง ........................................',
    'วันที่ ........................................',
  ],
});

/**
 * การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2569, five steps.
 * Source 003; headings word for word, misspellings included.
 */
export const PACC_2569: Form = {
  edition: 'pacc-2569',
  issuedFor: 2569,
  name: 'แบบประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2569',
  domains: [
    'ด้านการพิจารณาอนุมัติ อนุญาตของทางราชการ',
    'ด้านการใช้อำนาจและตำแหน่งหน้าที่',
    'ด้านการใช้จ่ายงบประมาณ',
  ],
  criteriaSets: CRITERIA_SETS,
  sample: PACC_2569_SAMPLE,
  sheets: [
    {
      sheetName: '1 คัดเลือกกระบวนการ',
      mention: 'ขั้นตอนที่ 1',
      tabColour: '#4472C4',
      columnWidths: [160, 560],
      parts: [
        {
          kind: 'line',
          look: 'title',
          text: [
            'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ',
            { entry: 'fiscalYear' },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'entries',
          direction: 'down',
          entries: [
            { field: 'fiscalYear', label: 'ปีงบประมาณ พ.ศ.' },
            { field: 'agency', label: 'ชื่อหน่วยงาน' },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'line',
          look: 'step',
          text: ['ขั้นตอนที่ 1 การคัดเลือกกระบวนการงาน หรือโครงการที่มีความเสี่ยงการทุจริต'],
        },
        {
          kind: 'entries',
          direction: 'down',
          entries: [{ field: 'process', label: 'ชื่อกระบวนการ/โครงการ' }],
        },
        { kind: 'gap' },
        { kind: 'domains', heading: 'ประเภทความเสี่ยง', note: '(ให้เลือกมา 1 ด้าน)' },
      ],
    },
    {
      sheetName: '2 ประเด็นความเสี่ยง',
      mention: 'ขั้นตอนที่ 2',
      tabColour: '#ED7D31',
      columnWidths: [44, 150, 222, 70, 62, 72, 92],
      parts: [
        { kind: 'line', look: 'step', text: ['ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต'] },
        PROCESS_LINE,
        {
          kind: 'table',
          table: 'scored',
          columns: [
            { role: 'order', heading: 'ลำดับ' },
            { role: 'step', heading: 'ขั้นตอนการดำเนินงาน' },
            { role: 'issue', heading: 'ประเด็นความเสี่ยง' },
            { role: 'likelihood', heading: 'Likelihood' },
            { role: 'impact', heading: 'Impact' },
            { role: 'score', heading: 'Risk Score' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
          ],
          groups: [
            {
              heading: 'Risk Score (L x I)',
              roles: ['likelihood', 'impact', 'score', 'level'],
            },
          ],
          readyRows: 15,
        },
      ],
    },
    {
      sheetName: '3 เกณฑ์การประเมิน',
      mention: 'ขั้นตอนที่ 3',
      tabColour: '#A5A5A5',
      columnWidths: [60, 130, 530],
      parts: [
        {
          kind: 'line',
          look: 'step',
          text: ['ขั้นตอนที่ 3 การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต'],
        },
        { kind: 'gap' },
        {
          kind: 'criteria-down',
          factor: 'likelihood',
          title: 'เกณฑ์กำหนดระดับโอกาส (Likelihood) ที่จะเกิดความเสี่ยง',
          headings: ['ระดับ', 'โอกาสที่จะเกิด', 'คำอธิบาย'],
        },
        { kind: 'gap' },
        {
          kind: 'criteria-down',
          factor: 'impact',
          title: 'เกณฑ์กำหนดระดับความรุนแรงของผลกระทบ (Impact) ที่ส่งผลกระทบด้านการดำเนินงาน',
          headings: ['ระดับ', 'ผลกระทบที่จะเกิด', 'คำอธิบาย'],
        },
      ],
    },
    {
      sheetName: '4 ระดับความเสี่ยง',
      mention: 'ขั้นตอนที่ 4',
      tabColour: '#FFC000',
      columnWidths: [110, 126, 126, 126, 126, 126],
      parts: [
        {
          kind: 'line',
          look: 'step',
          text: ['ขั้นตอนที่ 4 การประเมินความระดับความรุนแรงของความเสี่ยงการทุจริต'],
        },
        { kind: 'line', look: 'bold', text: ['ระดับความรุนแรงของความเสี่ยงการทุจริต'] },
        { kind: 'matrix' },
        { kind: 'gap' },
        {
          kind: 'legend',
          lines: [
            { level: 'very-high', text: '- สีแดง หมายถึง ความเสี่ยงระดับ สูงมาก (15 คะแนนขึ้นไป)' },
            { level: 'high', text: '- สีส้ม หมายถึง ความเสี่ยงระดับ สูง (10 - 14 คะแนน)' },
            { level: 'medium', text: '- สีเหลือง หมายถึง ความเสี่ยงระดับ ปานกลาง (5 - 9 คะแนน)' },
            { level: 'low', text: '- สีเขียว หมายถึง ความเสี่ยงระดับ ต่ำ (น้อยกว่า 5 คะแนน)' },
          ],
        },
      ],
    },
    {
      sheetName: '5 มาตรการ',
      mention: 'ขั้นตอนที่ 5',
      tabColour: '#70AD47',
      columnWidths: [44, 120, 150, 76, 170, 150, 100, 96],
      parts: [
        {
          kind: 'line',
          look: 'step',
          text: ['ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต'],
        },
        PROCESS_LINE,
        {
          kind: 'table',
          table: 'plan',
          columns: [
            { role: 'order', heading: 'ลำดับ' },
            { role: 'step', heading: 'ขั้นตอนการดำเนินโครงการ' },
            { role: 'issue', heading: 'ประเด็นความเสี่ยงการทุจริต' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
            { role: 'measure', heading: 'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต' },
            { role: 'method', heading: 'วิธีดำเนินการ' },
            { role: 'timeframe', heading: 'ระยะเวลาดำเนินการ' },
            { role: 'owner', heading: 'ผู้รับผิดชอบ' },
          ],
          groups: [],
          readyRows: 12,
        },
        { kind: 'gap' },
        {
          kind: 'signatures',
          blocks: [signature(1, 'ผู้จัดทำ'), signature(4, 'หัวหน้าหน่วยงาน')],
        },
      ],
    },
  ],
};
