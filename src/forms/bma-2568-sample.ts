import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import type { Form } from './form';

/** A fully worked example of one unit, made up for this project, with the summary of its office. */
export const BMA_2568_SAMPLE: Form['sample'] = (fiscalYear, digits) => {
  const timeframe = writeFiscalYearPeriod(fiscalYear, digits);
  return {
    fiscalYear,
    entries: {
      agency: 'ฝ่ายโยธา สำนักงานเขตตัวอย่าง',
      process: 'การขออนุญาตติดตั้งป้ายบนอาคาร',
    },
    domain: 1,
    units: [
      { unit: 'ฝ่ายโยธา', process: 'การขออนุญาตติดตั้งป้ายบนอาคาร' },
      { unit: 'ฝ่ายรายได้', process: 'การรับชำระภาษีที่ดินและสิ่งปลูกสร้าง' },
      { unit: 'ฝ่ายการศึกษา', process: 'การจัดซื้อสื่อการเรียนของโรงเรียนในสังกัด' },
    ],
    risks: [
      {
        step: 'รับคำขอและตรวจแบบแปลน',
        issue: 'ผู้ยื่นคำขอให้ของกำนัลเพื่อให้รับแบบแปลนที่วิศวกรยังไม่รับรอง',
        likelihood: 3,
        impact: 3,
        measures: [
          {
            measure: 'รับคำขอได้เมื่อรายการตรวจแบบแปลนครบทุกข้อเท่านั้น',
            method: 'ให้เจ้าหน้าที่สองคนตรวจรายการเดียวกันคนละครั้ง และเก็บรายการไว้กับคำขอ',
            timeframe,
            owner: 'กลุ่มงานอนุญาตก่อสร้าง',
          },
        ],
      },
      {
        step: 'ตรวจโครงสร้างที่หน้างาน',
        issue: 'ผู้ตรวจเรียกรับเงินแลกกับการไม่บันทึกส่วนที่ไม่เป็นไปตามแบบ',
        likelihood: 3,
        impact: 4,
        measures: [
          {
            measure: 'สุ่มผู้ตรวจในเช้าวันที่ออกตรวจ และตรวจเป็นคู่',
            method: 'หัวหน้าฝ่ายจับสลากรายชื่อ และบันทึกผลการจับไว้ในสมุดเวร',
            timeframe,
            owner: 'กลุ่มงานควบคุมอาคาร',
          },
          {
            measure: 'แนบภาพถ่ายจุดยึดป้ายทุกจุดกับรายงานการตรวจ',
            method: 'ใช้แบบรายงานที่มีช่องภาพตามจำนวนจุดยึด หัวหน้าฝ่ายไม่รับรายงานที่ภาพไม่ครบ',
            timeframe,
            owner: 'กลุ่มงานควบคุมอาคาร',
          },
        ],
      },
      {
        step: 'ออกใบอนุญาต',
        issue: 'ถ่วงเวลาลงนามเพื่อให้ผู้ยื่นคำขอเสนอค่าตอบแทน',
        likelihood: 2,
        impact: 2,
        measures: [],
      },
    ],
  };
};
