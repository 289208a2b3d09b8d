import { FOLLOW_UP_2566_SAMPLE } from './follow-up-2566-sample';
import type { Form } from './form';

/**
 * แบบรายงานผลการดำเนินการแผนบริหารจัดการความเสี่ยงการทุจริต: what was done about each measure of a
 * plan. Source 001; headings word for word. The source does not say whose report it is: here two
 * labels do, so that the report finds its plan where a workbook holds several.
 */
export const FOLLOW_UP_2566: Form = {
  edition: 'follow-up-2566',
  issuedFor: 2566,
  name: 'แบบรายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2566',
  domains: [],
  criteriaSets: [],
  sample: FOLLOW_UP_2566_SAMPLE,
  sheets: [
    {
      sheetName: 'รายงานผลการดำเนินการ',
      mention: 'แบบรายงานผลการดำเนินการ',
      tabColour: '#7030A0',
      columnWidths: [150, 84, 236, 250],
      parts: [
        {
          kind: 'line',
          look: 'step',
          text: ['แบบรายงานผลการดำเนินการแผนบริหารจัดการความเสี่ยงการทุจริต'],
        },
        {
          kind: 'entries',
          direction: 'down',
          entries: [
            { field: 'agency', label: 'ชื่อหน่วยงาน' },
            { field: 'process', label: 'ชื่อกระบวนการ/โครงการ' },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'table',
          table: 'follow-up',
          columns: [
            { role: 'step', heading: 'ขั้นตอน' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
            { role: 'measure', heading: 'มาตรการควบคุมความเสี่ยงการทุจริต' },
            { role: 'result', heading: 'ผลการดำเนินการ' },
          ],
          groups: [],
          readyRows: 12,
        },
      ],
    },
  ],
};
