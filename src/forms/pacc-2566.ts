import { AGENCY_TYPES } from './agency-types';
import type { Form } from './form';
import { PACC_2566_CRITERIA } from './pacc-2566-criteria';
import { PACC_2566_SAMPLE } from './pacc-2566-sample';
import type { LinePart } from './part';

const step = (text: string): LinePart => ({ kind: 'line', look: 'step', text: [text] });

/** Whose forms they are, under the titles of the second and third report. */
const OFFICE_LINE: LinePart = {
  kind: 'line',
  look: 'bold',
  text: [{ entry: 'ministry' }, '   ', { entry: 'agency' }],
};

/**
 * แผนบริหารจัดการความเสี่ยงการทุจริต ตามแนวทางของสำนักงาน ป.ป.ท. of fiscal year 2566: the proposal,
 * criteria laid across, issues with scores, and a plan by steps with several measures each. Source
 * 000; headings word for word. The source names the first domain only, the others are those of
 * source 003. It has no label for the fiscal year: here the title asks for it.
 */
export const PACC_2566: Form = {
  edition: 'pacc-2566',
  issuedFor: 2566,
  name: 'แผนบริหารจัดการความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2566',
  domains: ['การพิจารณาอนุมัติ อนุญาตของทางราชการ', 'การใช้อำนาจและตำแหน่งหน้าที่', 'การใช้จ่ายงบประมาณ'],
  criteriaSets: PACC_2566_CRITERIA,
  sample: PACC_2566_SAMPLE,
  sheets: [
    {
      sheetName: '1 เสนอความเสี่ยง',
      mention: 'แบบเสนอความเสี่ยง',
      tabColour: '#4472C4',
      columnWidths: [100, 180, 110, 110, 110, 120],
      parts: [
        {
          kind: 'line',
          look: 'title',
          text: ['แผนบริหารจัดการความเสี่ยงการทุจริต ตามแนวทางของสำนักงาน ป.ป.ท.'],
        },
        { kind: 'line', look: 'bold', text: [{ entry: 'domain' }] },
        {
          kind: 'entries',
          direction: 'down',
          entries: [{ field: 'fiscalYear', label: 'ปีงบประมาณ พ.ศ.' }],
        },
        { kind: 'gap' },
        step('แบบรายงานเสนอความเสี่ยงการทุจริตของหน่วยงาน'),
        {
          kind: 'entries',
          direction: 'across',
          entries: [
            {
              field: 'workKind',
              label: 'กระบวนการ/โครงการ',
              options: ['กระบวนการ', 'โครงการ'],
            },
            { field: 'process', label: 'ชื่อความเสี่ยง' },
            { field: 'ministry', label: 'ศปท. กระทรวง' },
            { field: 'agency', label: 'ชื่อหน่วยงาน' },
            {
              field: 'agencyKind',
              label: 'ประเภทหน่วยงาน',
              options: AGENCY_TYPES.map(({ name }) => name),
            },
            { field: 'domain', label: 'ด้านประเภทความเสี่ยง' },
          ],
        },
      ],
    },
    {
      sheetName: '2 เกณฑ์การประเมิน',
      mention: 'แผ่นเกณฑ์การประเมิน',
      tabColour: '#A5A5A5',
      columnWidths: [100, 126, 126, 126, 126, 126],
      parts: [
        step('การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต'),
        {
          kind: 'criteria-across',
          corner: 'โอกาส/ผลกระทบ',
          factors: [
            { factor: 'likelihood', label: 'โอกาส (Likelihood)' },
            { factor: 'impact', label: 'ผลกระทบ (Impact)' },
          ],
        },
      ],
    },
    {
      sheetName: '3 ประเด็นความเสี่ยง',
      mention: 'แบบระบุประเด็นความเสี่ยง',
      tabColour: '#FFC000',
      columnWidths: [110, 56, 150, 180, 68, 56, 62, 78],
      parts: [
        step('แบบรายงานการระบุประเด็นความเสี่ยงการทุจริต'),
        OFFICE_LINE,
        {
          kind: 'table',
          table: 'scored',
          columns: [
            { role: 'assessed', heading: 'ชื่อความเสี่ยง' },
            { role: 'order', heading: 'ลำดับขั้นตอน' },
            { role: 'step', heading: 'ขั้นตอนการดำเนินงาน' },
            { role: 'issue', heading: 'ประเด็นความเสี่ยงการทุจริต' },
            { role: 'likelihood', heading: 'Likelihood' },
            { role: 'impact', heading: 'Impact' },
            { role: 'score', heading: 'Risk Score' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
          ],
          groups: [{ heading: 'Risk Score (L x I)', roles: ['likelihood', 'impact', 'score'] }],
          readyRows: 12,
        },
      ],
    },
    {
      sheetName: '4 แผนบริหารจัดการ',
      mention: 'แผนบริหารจัดการความเสี่ยง',
      tabColour: '#70AD47',
      columnWidths: [110, 72, 170, 160, 100, 74, 94],
      parts: [
        step('แบบรายงานแผนบริหารจัดการความเสี่ยงการทุจริต'),
        OFFICE_LINE,
        {
          kind: 'entries',
          direction: 'across',
          entries: [
            {
              field: 'approval',
              label: 'การอนุมัติของผู้บริหาร',
              options: ['ผ่านการอนุมัติแล้ว', 'ยังไม่ผ่านการอนุมัติ'],
              span: 2,
            },
            {
              field: 'published',
              label: 'การเผยแพร่ในเว็บไซต์หน่วยงาน',
              options: ['ดำเนินการแล้ว', 'ยังไม่ได้ดำเนินการ'],
              span: 2,
            },
            { field: 'link', label: 'Link เผยแพร่', span: 3 },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'table',
          table: 'plan',
          columns: [
            { role: 'step', heading: 'ขั้นตอน' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
            { role: 'measure', heading: 'มาตรการควบคุมความเสี่ยงการทุจริต' },
            { role: 'method', heading: 'วิธีดำเนินการ' },
            { role: 'timeframe', heading: 'ระยะเวลาดำเนินการ' },
            { role: 'budget', heading: 'งบประมาณ (บาท)' },
            { role: 'owner', heading: 'ผู้รับผิดชอบ' },
          ],
          groups: [],
          readyRows: 8,
        },
      ],
    },
  ],
};
