/** @jest-environment jsdom */
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { CRITERIA_SETS } from '../../src/forms/criteria-sets';
import type { Filling } from '../../src/forms/filling';
import type { Form } from '../../src/forms/form';
import { drawFilled } from '../../src/sheets/draw';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(30_000);

const measure = { measure: 'ตรวจร่วมกัน', method: 'ออกคำสั่ง', timeframe: '', owner: 'กองช่าง' };

const FILLING: Filling = {
  fiscalYear: 2566,
  entries: { process: 'การออกใบอนุญาต', ministry: 'กระทรวงตัวอย่าง' },
  domain: 2,
  units: [],
  risks: [
    { step: 'รับคำขอ', issue: 'ก', likelihood: 1, impact: 2, measures: [{ ...measure, budget: 0 }] },
    { step: 'รับคำขอ', issue: 'ข', likelihood: 3, impact: 4, measures: [] },
    { step: 'ตรวจ', issue: 'ค', likelihood: 2, impact: 2, measures: [measure, measure] },
  ],
};

/** Parts that lie beside each other, and a plan by step, as edition `pacc-2566` has them. */
const FORM: Form = {
  edition: 'pacc-2566',
  issuedFor: 2566,
  name: 'แบบทดลอง',
  domains: ['ด้านหนึ่ง', 'ด้านสอง'],
  criteriaSets: CRITERIA_SETS,
  sample: () => FILLING,
  sheets: [
    {
      sheetName: 'เสนอ',
      mention: 'แบบเสนอ',
      tabColour: '#4472C4',
      columnWidths: [120, 120, 120, 120, 120, 120],
      parts: [
        {
          kind: 'entries',
          direction: 'across',
          entries: [
            { field: 'process', label: 'ชื่อความเสี่ยง', span: 2 },
            { field: 'ministry', label: 'ศปท. กระทรวง' },
            { field: 'domain', label: 'ด้านประเภทความเสี่ยง', span: 3 },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'criteria-across',
          corner: 'โอกาส/ผลกระทบ',
          factors: [
            { factor: 'likelihood', label: 'โอกาส (Likelihood)' },
            { factor: 'impact', label: 'ผลกระทบ (Impact)' },
          ],
        },
        { kind: 'gap' },
        { kind: 'line', look: 'plain', text: ['ศปท. ', { entry: 'ministry' }] },
      ],
    },
    {
      sheetName: 'คะแนน',
      mention: 'แผ่นคะแนน',
      tabColour: '#ED7D31',
      columnWidths: [120, 120, 80, 80, 80, 80],
      parts: [
        {
          kind: 'table',
          table: 'scored',
          columns: [
            { role: 'step', heading: 'ขั้นตอนการดำเนินงาน' },
            { role: 'issue', heading: 'ประเด็นความเสี่ยงการทุจริต' },
            { role: 'likelihood', heading: 'Likelihood' },
            { role: 'impact', heading: 'Impact' },
            { role: 'score', heading: 'Risk Score' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
          ],
          groups: [{ heading: 'Risk Score (L x I)', roles: ['likelihood', 'impact', 'score'] }],
          readyRows: 4,
        },
      ],
    },
    {
      sheetName: 'แผน',
      mention: 'แผ่นแผน',
      tabColour: '#70AD47',
      columnWidths: [120, 80, 120, 80],
      parts: [
        {
          kind: 'table',
          table: 'plan',
          columns: [
            { role: 'step', heading: 'ขั้นตอน' },
            { role: 'level', heading: 'ระดับความเสี่ยง' },
            { role: 'measure', heading: 'มาตรการควบคุมความเสี่ยงการทุจริต' },
            { role: 'budget', heading: 'งบประมาณ (บาท)' },
          ],
          groups: [],
          readyRows: 4,
        },
      ],
    },
  ],
};

describe('parts of forms, in Excel', () => {
  let excel: TestExcel;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([sheetOf('Sheet1', [])]));
    const look = {
      digits: 'arabic',
      likelihoodCriteria: 'times-a-year',
      impactCriteria: 'other-harm',
    } as const;
    await valueOf(createWorkbookHost().insert(drawFilled(FORM, FILLING, look, [])));
    await excel.settled();
  });
  afterEach(() => excel.stop());

  const values = (name: string) => linesOf(sheetIn(excel.state(), name), 'values');

  it('lay entries and criteria across, and repeat an entry elsewhere', () => {
    const lines = values('เสนอ');
    expect(lines[0]?.slice(0, 4)).toEqual([
      'ชื่อความเสี่ยง',
      null,
      'ศปท. กระทรวง',
      'ด้านประเภทความเสี่ยง',
    ]);
    expect(lines[1]?.slice(0, 4)).toEqual([
      'การออกใบอนุญาต',
      null,
      'กระทรวงตัวอย่าง',
      'ด้านที่ 2 ด้านสอง',
    ]);
    expect(lines[3]).toEqual(['โอกาส/ผลกระทบ', 1, 2, 3, 4, 5]);
    expect(lines[4]?.[1]).toBe('โอกาสเกิดการกระทำทุจริตไม่เกิน 1 ครั้งต่อปี');
    expect(lines[5]?.[5]).toBe('ประชาชนอาจฟ้องร้องต่อศาลหรือหน่วยงานที่กำกับดูแล');
    expect(lines[7]?.[0]).toBe('ศปท. กระทรวงตัวอย่าง');
  });

  it('give a plan by steps the highest level of its step, and a further measure none', () => {
    expect(values('แผน').slice(1)).toEqual([
      ['รับคำขอ', 'สูง', 'ตรวจร่วมกัน', 0],
      ['ตรวจ', 'ต่ำ', 'ตรวจร่วมกัน'],
      [null, null, 'ตรวจร่วมกัน'],
    ]);
  });
});
