import type { Form } from './form';
import type { NineStepColumn } from './nine-step-part';
import { PACC_2561_SAMPLE } from './pacc-2561-sample';
import type { LinePart } from './part';

const line = (look: LinePart['look'], text: string): LinePart => ({
  kind: 'line',
  look,
  text: [text],
});

/** The first columns of tables 2 and 3. */
const ITEM_COLUMNS: readonly NineStepColumn[] = [
  { role: 'order', heading: 'ที่' },
  { role: 'item', heading: 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต' },
];

const READY_ROWS = 14;

/**
 * แผนบริหารความเสี่ยงการทุจริต by the nine-step method (คู่มือการประเมินความเสี่ยงการทุจริต สำนักงาน
 * ป.ป.ท. ฉบับเดือนกันยายน ๒๕๖๑), tables 1–5. Source 004; headings and notes word for word,
 * misspellings included. Timeframe and owner in table 5 are not in the source, and have to be said
 * all the same: its plan tells nobody who does what until when.
 */
export const PACC_2561: Form = {
  edition: 'pacc-2561',
  issuedFor: 2561,
  name: 'แบบประเมินความเสี่ยงการทุจริต 9 ขั้นตอน สำนักงาน ป.ป.ท. พ.ศ. 2561',
  domains: [
    'ความเสี่ยงการทุจริตที่เกี่ยวข้องกับการพิจารณาอนุมัติ อนุญาต',
    'ความเสี่ยงการทุจริตในความโปร่งใสของการใช้อำนาจและตำแหน่งหน้าที่',
    'ความเสี่ยงการทุจริตในความโปร่งใสของการใช้จ่ายงบประมาณและการบริหารจัดการทรัพยากรภาครัฐ',
  ],
  criteriaSets: [],
  sample: PACC_2561_SAMPLE,
  sheets: [
    {
      sheetName: 'ขั้นเตรียมการ',
      mention: 'ขั้นเตรียมการ',
      tabColour: '#7030A0',
      columnWidths: [160, 560],
      parts: [
        line('title', 'แผนบริหารความเสี่ยงการทุจริต'),
        {
          kind: 'line',
          look: 'title',
          text: ['ประจำปีงบประมาณ พ.ศ. ', { entry: 'fiscalYear' }],
        },
        { kind: 'gap' },
        line('step', 'ขั้นเตรียมการ : ประเมินความเสี่ยงการทุจริต'),
        {
          kind: 'entries',
          direction: 'down',
          entries: [
            { field: 'fiscalYear', label: 'ปีงบประมาณ พ.ศ.' },
            { field: 'agency', label: 'ชื่อหน่วยงาน' },
            { field: 'process', label: 'ชื่อกระบวนการ/โครงการ' },
          ],
        },
        { kind: 'gap' },
        {
          kind: 'domains',
          heading: 'ประเภทความเสี่ยง',
          note: 'แบ่งประเภทความเสี่ยงการทุจริต ออกเป็น 3 ด้าน ดังนี้',
        },
      ],
    },
    {
      sheetName: '1 ระบุความเสี่ยง',
      mention: 'ตารางที่ 1',
      tabColour: '#4472C4',
      columnWidths: [44, 260, 208, 208],
      parts: [
        line('step', 'ขั้นตอนที่ 1 การระบุความเสี่ยง (Risk Identification)'),
        line('bold', 'ตารางที่ 1 ตารางระบุความเสี่ยง (Known Factor และ Unknown Factor)'),
        {
          kind: 'nine-step',
          table: 'factors',
          columns: [
            { role: 'order', heading: 'ที่' },
            { role: 'item', heading: 'ขั้นตอนการปฏิบัติงาน' },
            { role: 'known', heading: 'Known Factor' },
            { role: 'unknown', heading: 'Unknown Factor' },
          ],
          groups: [{ heading: 'ระบุรายละเอียดความเสี่ยงการทุจริต', roles: ['known', 'unknown'] }],
          readyRows: READY_ROWS,
        },
        { kind: 'gap' },
        line(
          'plain',
          'ตารางที่ 1 อธิบายรายละเอียดความเสี่ยงการทุจริต เช่น รูปแบบพฤติกรรมทุจริตจากขั้นตอนย่อยในการปฏิบัติงานเฉพาะขั้นตอนที่มีความเสี่ยงการทุจริตเท่านั้น ความเสี่ยงที่เคยเกิดหรือคาดว่าจะเกิดขึ้นสูงมีประวัติอยู่แล้ว ให้อธิบายในช่อง Known Factor ถ้าไม่เคยเกิดหรือไม่มีประวัติมาก่อน แต่มีความเสี่ยงจากการพยากรณ์ในอนาคตมีโอกาสเกิด ให้อธิบายในช่อง Unknown Factor',
        ),
      ],
    },
    {
      sheetName: '2 สถานะความเสี่ยง',
      mention: 'ตารางที่ 2',
      tabColour: '#ED7D31',
      columnWidths: [64, 416, 60, 60, 60, 60],
      parts: [
        line('step', 'ขั้นตอนที่ 2 การวิเคราะห์สถานะความเสี่ยง'),
        line('bold', 'ตารางที่ 2 ตารางแสดงสถานะความเสี่ยง (แยกตามรายสี)'),
        {
          kind: 'nine-step',
          table: 'status',
          columns: [
            ...ITEM_COLUMNS,
            { role: 'green', heading: 'เขียว' },
            { role: 'yellow', heading: 'เหลือง' },
            { role: 'orange', heading: 'ส้ม' },
            { role: 'red', heading: 'แดง' },
          ],
          groups: [],
          readyRows: 10,
        },
        { kind: 'gap' },
        line(
          'plain',
          'ตารางที่ 2 นำรายละเอียดความเสี่ยงการทุจริตจากขั้นตอนย่อยในการปฏิบัติงานในช่อง Known Factor และ Unknown Factor จากตารางที่ 1 นำมาแยกสถานะความเสี่ยงการทุจริตตามไฟสีจรรยา',
        ),
        {
          kind: 'legend',
          lines: [
            { level: 'low', text: 'สีเขียว หมายถึง ความเสี่ยงระดับต่ำ' },
            { level: 'medium', text: 'สีเหลือง หมายถึง ความเสี่ยงระดับปานกลาง' },
            { level: 'high', text: 'สีส้ม หมายถึง ความเสี่ยงระดับสูง' },
            { level: 'very-high', text: 'สีแดง หมายถึง ความเสี่ยงระดับสูงมาก' },
          ],
        },
      ],
    },
    {
      sheetName: '3 ทะเบียนเฝ้าระวัง',
      mention: 'ตารางที่ 3',
      tabColour: '#FFC000',
      columnWidths: [44, 256, 54, 54, 54, 54, 54, 54, 96],
      parts: [
        line('step', 'ขั้นตอนที่ 3 เมทริกส์ระดับความเสี่ยง (Risk Level matrix)'),
        line(
          'bold',
          'ตารางที่ 3 SCORING ทะเบียนข้อมูลที่ต้องเฝ้าระวัง 2 มิติ (หรือตารางเมทริกส์ระดับความเสี่ยง (Risk Level matrix))',
        ),
        {
          kind: 'nine-step',
          table: 'watch',
          columns: [
            ...ITEM_COLUMNS,
            { role: 'necessity-3', heading: '3' },
            { role: 'necessity-2', heading: '2' },
            { role: 'necessity-1', heading: '1' },
            // Excel allows no heading of a table twice; a space at the end keeps them apart.
            { role: 'severity-3', heading: '3 ' },
            { role: 'severity-2', heading: '2 ' },
            { role: 'severity-1', heading: '1 ' },
            { role: 'total', heading: 'ค่าความเสี่ยงรวม จำเป็น X รุนแรง' },
          ],
          groups: [
            {
              heading: 'ระดับความจำเป็นของการเฝ้าระวัง',
              roles: ['necessity-3', 'necessity-2', 'necessity-1'],
            },
            {
              heading: 'ระดับความรุนแรงของผลกระทบ',
              roles: ['severity-3', 'severity-2', 'severity-1'],
            },
          ],
          readyRows: READY_ROWS,
        },
        { kind: 'gap' },
        line(
          'plain',
          'ตารางที่ 3 นำข้อมูลที่มีสถานะความเสี่ยงในช่องสีส้ม และสีแดง จากตารางที่ 2 มาหาค่าความเสี่ยงรวม (ระดับความจำเป็นของการเฝ้าระวัง คูณ ระดับความรุนแรงของผลกระทบ)',
        ),
      ],
    },
    {
      // Still step 3: what the numbers make, on a page of its own.
      sheetName: '3 เมทริกส์',
      mention: 'ตารางที่ 3',
      tabColour: '#FFC000',
      columnWidths: [228, 164, 164, 164],
      parts: [
        line('step', 'ขั้นตอนที่ 3 เมทริกส์ระดับความเสี่ยง (Risk Level matrix)'),
        { kind: 'watch-matrix' },
        { kind: 'gap' },
        line(
          'plain',
          'ค่าความเสี่ยงรวม ซึ่งได้จาก ระดับความจำเป็นของการเฝ้าระวังที่มีค่า 1 - 3 คูณด้วย ระดับความรุนแรงของผลกระทบที่มีค่า 1 - 3 เช่นกัน',
        ),
      ],
    },
    {
      sheetName: '4 การควบคุม',
      mention: 'ตารางที่ 4',
      tabColour: '#A5A5A5',
      columnWidths: [372, 90, 86, 86, 86],
      parts: [
        line('step', 'ขั้นตอนที่ 4 การประเมินการควบคุมความเสี่ยง (Risk – Control Matrix Assessment)'),
        line('bold', 'ตารางที่ 4 ตารางแสดงการประเมินการควบคุมความเสี่ยง'),
        {
          kind: 'nine-step',
          table: 'control',
          columns: [
            { role: 'item', heading: 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต' },
            { role: 'quality', heading: 'คุณภาพ การจัดการ' },
            { role: 'low', heading: 'ค่าความเสี่ยง ระดับต่ำ' },
            { role: 'medium', heading: 'ค่าความเสี่ยง ระดับปานกลาง' },
            { role: 'high', heading: 'ค่าความเสี่ยง ระดับสูง' },
          ],
          groups: [
            {
              heading: 'ค่าประเมินการควบคุมความเสี่ยงการทุจริต',
              roles: ['low', 'medium', 'high'],
            },
          ],
          readyRows: 9,
        },
        { kind: 'gap' },
        line(
          'plain',
          'ดี : จัดการได้ทันที ทุกครั้งที่เกิดความเสี่ยง ไม่กระทบถึงผู้ใช้บริการ / ผู้รับมอบผลงานองค์กร ไม่มีผลเสียทางการเงิน ไม่มีรายจ่ายเพิ่ม',
        ),
        line(
          'plain',
          'พอใช้ : จัดการได้โดยส่วนใหญ่ มีบางครั้งยังจัดการไม่ได้ กระทบถึงผู้ใช้บริการ / ผู้รับมอบผลงานองค์กร แต่ยอมรับได้ มีความเข้าใจ',
        ),
        line(
          'plain',
          'อ่อน : จัดการไม่ได้ หรือได้เพียงส่วนน้อย การจัดการเพิ่มเกิดจากรายจ่าย มีผลกระทบถึงผู้ใช้บริการ / ผู้รับมอบผลงานและยอมรับไม่ได้ ไม่มีความเข้าใจ',
        ),
        line(
          'plain',
          'ตารางที่ 4 ให้นำค่าความเสี่ยงรวม (จำเป็น X รุนแรง) จากตารางที่ 3 มาทำการประเมินการควบคุมความเสี่ยงการทุจริต โดยการวิเคราะห์จากคุณภาพการจัดการ (ดี หรือ พอใช้ หรือ อ่อน)',
        ),
      ],
    },
    {
      sheetName: '5 แผนบริหารความเสี่ยง',
      mention: 'ตารางที่ 5',
      tabColour: '#70AD47',
      columnWidths: [236, 268, 116, 100],
      parts: [
        line('step', 'ขั้นตอนที่ 5 แผนบริหารความเสี่ยง'),
        line('bold', 'ตารางที่ 5 ตารางแผนบริหารความเสี่ยง'),
        {
          kind: 'labelled',
          label: 'ชื่อแผนบริหารความเสี่ยงการทุจริต',
          text: ['แผนบริหารความเสี่ยง', { entry: 'process' }],
        },
        {
          kind: 'nine-step',
          table: 'planned',
          columns: [
            { role: 'item', heading: 'เหตุการณ์ความเสี่ยงการทุจริต' },
            { role: 'measure', heading: 'มาตรการ / กิจกรรม / แนวทาง' },
            { role: 'timeframe', heading: 'ระยะเวลา' },
            { role: 'owner', heading: 'ผู้รับผิดชอบ' },
          ],
          groups: [],
          readyRows: 10,
        },
        { kind: 'gap' },
        line(
          'plain',
          'ตารางที่ 5 พิจารณาเหตุการณ์ความเสี่ยง ที่มีค่าความเสี่ยงการทุจริตสูง จากตารางที่ 4 มาจัดทำแผนบริหารความเสี่ยงเพื่อป้องกันการทุจริต',
        ),
      ],
    },
  ],
};
