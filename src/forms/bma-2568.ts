import { BMA_2568_CRITERIA } from './bma-2568-criteria';
import { BMA_2568_SAMPLE } from './bma-2568-sample';
import type { Form } from './form';
import type { FormColumn, LinePart } from './part';

/** Under the headings of steps 2, 4 and 5. */
const PROCESS_LINE: LinePart = {
  kind: 'line',
  look: 'bold',
  text: ['ชื่อกระบวนการ/โครงการ ', { entry: 'process' }],
};

const step = (text: string): LinePart => ({ kind: 'line', look: 'step', text: [text] });

/** The first columns of steps 2 and 4. The source's units differ in a letter of the remark; this is its most frequent wording. */
const ISSUE_COLUMNS: readonly FormColumn[] = [
  { role: 'order', heading: 'ลำดับที่' },
  { role: 'step', heading: 'ขั้นตอนการดำเนินงาน' },
  {
    role: 'issue',
    heading: 'ประเด็นความเสี่ยงการทุจริต (เหตุการณ์หรือรูปแบบพฤติการณ์การรับสินบน)',
  },
];

/** Fill-in line of a signature. */
const DOTS = '....................';

/**
 * การประเมินความเสี่ยงต่อการรับสินบน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ of a district office of Bangkok, five
 * steps for each of its units, after a summary of all units. Source 002; headings word for word,
 * misspellings included, without the line breaks of its narrow columns.
 */
export const BMA_2568: Form = {
  edition: 'bma-2568',
  issuedFor: 2568,
  name: 'แบบประเมินความเสี่ยงต่อการรับสินบน กรุงเทพมหานคร ปีงบประมาณ พ.ศ. 2568',
  agencies: ['bangkok', 'bangkok-district'],
  domains: [
    'ด้านการอนุมัติ อนุญาต',
    'ด้านการใช้อำนาจ และตำแหน่งหน้าที่',
    'ด้านการใช้จ่ายงบประมาณ',
    'ด้านการบริหารงานบุคคล',
  ],
  criteriaSets: BMA_2568_CRITERIA,
  sample: BMA_2568_SAMPLE,
  sheets: [
    {
      sheetName: 'สรุปกระบวนการเสี่ยง',
      mention: 'แผ่นสรุป',
      tabColour: '#7030A0',
      columnWidths: [220, 500],
      parts: [
        {
          kind: 'line',
          look: 'title',
          text: ['การประเมินความเสี่ยงต่อการรับสินบน ประจำปีงบประมาณ พ.ศ. ', { entry: 'fiscalYear' }],
        },
        step('สรุปกระบวนการที่มีความเสี่ยงต่อการรับสินบน'),
        {
          kind: 'table',
          table: 'summary',
          columns: [
            { role: 'unit', heading: 'ส่วนราชการ' },
            { role: 'process', heading: 'กระบวนการที่มีความเสี่ยงต่อการรับสินบน' },
          ],
          groups: [],
          readyRows: 12,
        },
      ],
    },
    {
      sheetName: '1 คัดเลือกกระบวนการ',
      mention: 'ขั้นตอนที่ 1',
      tabColour: '#4472C4',
      columnWidths: [160, 560],
      parts: [
        {
          kind: 'line',
          look: 'title',
          text: ['การประเมินความเสี่ยงต่อการรับสินบน ประจำปีงบประมาณ พ.ศ. ', { entry: 'fiscalYear' }],
        },
        { kind: 'gap' },
        {
          kind: 'entries',
          direction: 'down',
          entries: [{ field: 'fiscalYear', label: 'ปีงบประมาณ พ.ศ.' }],
        },
        { kind: 'gap' },
        step('ขั้นตอนที่ 1 การคัดเลือกกระบวนการงานหรือโครงการ'),
        {
          kind: 'entries',
          direction: 'down',
          entries: [
            { field: 'agency', label: 'ชื่อหน่วยงาน' },
            { field: 'process', label: 'ชื่อกระบวนการ/โครงการ' },
          ],
        },
        { kind: 'gap' },
        { kind: 'domains', heading: 'ประเภทความเสี่ยง', note: '' },
      ],
    },
    {
      sheetName: '2 ประเด็นความเสี่ยง',
      mention: 'ขั้นตอนที่ 2',
      tabColour: '#ED7D31',
      columnWidths: [56, 300, 364],
      parts: [
        step('ขั้นตอนที่ 2 กำหนดประเด็นความเสี่ยงการทุจริต'),
        PROCESS_LINE,
        { kind: 'table', table: 'issues', columns: ISSUE_COLUMNS, groups: [], readyRows: 12 },
      ],
    },
    {
      sheetName: '3 เกณฑ์การประเมิน',
      mention: 'ขั้นตอนที่ 3',
      tabColour: '#A5A5A5',
      columnWidths: [80, 640],
      parts: [
        step('ขั้นตอนที่ 3 การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต'),
        {
          kind: 'criteria-down',
          factor: 'likelihood',
          title: 'เกณฑ์โอกาสเกิดการทุจริต (Likelihood)',
          headings: ['โอกาสเกิดการทุจริต (Likelihood)'],
        },
        { kind: 'gap' },
        {
          kind: 'criteria-down',
          factor: 'impact',
          title: 'เกณฑ์ผลกระทบ (Impact)',
          headings: ['ระดับความรุนแรงของผลกระทบ (Impact)'],
        },
      ],
    },
    {
      // Still step 3, on a page of its own.
      sheetName: '3 ตาราง Risk Score',
      mention: 'ขั้นตอนที่ 3',
      tabColour: '#A5A5A5',
      columnWidths: [110, 126, 126, 126, 126, 126],
      parts: [
        { kind: 'matrix' },
        { kind: 'gap' },
        { kind: 'line', look: 'bold', text: ['ระดับความรุนแรงของความเสี่ยงการทุจริต'] },
        {
          kind: 'legend',
          lines: [
            { level: 'low', text: '- สีเขียว หมายถึง ความเสี่ยงระดับต่ำ (น้อยกว่า 5 คะแนน)' },
            { level: 'medium', text: '- สีเหลือง หมายถึง ความเสี่ยงระดับปานกลาง (5 - 9 คะแนน)' },
            { level: 'high', text: '- สีส้ม หมายถึง ความเสี่ยงระดับสูง (10 - 14 คะแนน)' },
            { level: 'very-high', text: '- สีแดง หมายถึง ความเสี่ยงระดับสูงมาก (15 คะแนนขึ้นไป)' },
          ],
        },
      ],
    },
    {
      sheetName: '4 ระดับความเสี่ยง',
      mention: 'ขั้นตอนที่ 4',
      tabColour: '#FFC000',
      columnWidths: [44, 150, 222, 70, 62, 72, 92],
      parts: [
        step('ขั้นตอนที่ 4 การประเมินความระดับความรุนแรงของความเสี่ยงการทุจริต'),
        PROCESS_LINE,
        {
          kind: 'table',
          table: 'scored',
          columns: [
            ...ISSUE_COLUMNS,
            { role: 'likelihood', heading: 'Likelihood' },
            { role: 'impact', heading: 'Impact' },
            { role: 'score', heading: 'Risk Score' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
          ],
          groups: [
            { heading: 'Risk Score (L x I)', roles: ['likelihood', 'impact', 'score', 'level'] },
          ],
          readyRows: 12,
        },
      ],
    },
    {
      sheetName: '5 มาตรการ',
      mention: 'ขั้นตอนที่ 5',
      tabColour: '#70AD47',
      columnWidths: [44, 120, 150, 76, 170, 150, 100, 96],
      parts: [
        step('ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต'),
        PROCESS_LINE,
        {
          kind: 'table',
          table: 'plan',
          columns: [
            { role: 'order', heading: 'ลำดับที่' },
            { role: 'step', heading: 'ขั้นตอนการดำเนินการ' },
            {
              role: 'issue',
              heading: 'ประเด็นความเสี่ยงการทุจริต (เหตุการณ์หรือรูปแบบพฤติการณ์การรับสินบน)',
            },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
            { role: 'measure', heading: 'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต' },
            { role: 'method', heading: 'วิธีดำเนินการ' },
            { role: 'timeframe', heading: 'ระยะเวลา' },
            { role: 'owner', heading: 'ผู้รับผิดชอบ' },
          ],
          groups: [],
          readyRows: 12,
        },
        { kind: 'gap' },
        {
          // The one who prepared the forms, and the head of the unit, whom the source does not name.
          kind: 'signatures',
          blocks: [
            {
              column: 1,
              columns: 3,
              lines: [`ชื่อ - สกุล ${DOTS}${DOTS} (ผู้จัดทำ)`, `ตำแหน่ง ${DOTS}${DOTS}`],
            },
            {
              column: 4,
              columns: 3,
              lines: [`ชื่อ - สกุล ${DOTS}${DOTS}`, `ตำแหน่ง ${DOTS}${DOTS}`],
            },
          ],
        },
      ],
    },
  ],
};
