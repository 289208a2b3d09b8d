import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import type { Form } from './form';

/** A fully worked example, made up for this project. */
export const PACC_2561_SAMPLE: Form['sample'] = (fiscalYear, digits) => {
  const timeframe = writeFiscalYearPeriod(fiscalYear, digits);
  return {
    fiscalYear,
    entries: { agency: 'ศูนย์ฝึกอาชีพตัวอย่าง', process: 'การจัดฝึกอบรมนอกสถานที่' },
    domain: 3,
    risks: [],
    units: [],
    nineStep: [
      {
        step: 'จัดทำโครงการและประมาณการค่าใช้จ่าย',
        items: [
          {
            item: 'ตั้งจำนวนผู้เข้าอบรมสูงกว่าที่ลงชื่อสมัครจริง',
            factor: 'known',
            colour: 'orange',
            watch: { necessity: 2, severity: 2, quality: 'fair' },
            planned: {
              measure:
                'แนบรายชื่อผู้สมัครจากระบบรับสมัครกับประมาณการทุกครั้ง และให้งานแผนสุ่มโทรศัพท์ยืนยันหนึ่งในสิบราย',
              timeframe,
              owner: 'กลุ่มแผนงาน',
            },
          },
          {
            item: 'เลือกวันอบรมตามความสะดวกของวิทยากรคนใดคนหนึ่ง',
            factor: 'unknown',
            colour: 'green',
            watch: null,
            planned: null,
          },
        ],
      },
      {
        step: 'จัดหาสถานที่ อาหาร และยานพาหนะ',
        items: [
          {
            item: 'แบ่งซื้อแบ่งจ้างเพื่อเลี่ยงการขอราคาจากหลายราย',
            factor: 'known',
            colour: 'red',
            watch: { necessity: 3, severity: 3, quality: 'weak' },
            planned: {
              measure: 'รวมรายการของทั้งโครงการไว้ในคำขอเดียว และประกาศราคากลางบนเว็บไซต์ก่อนขอราคา',
              timeframe,
              owner: 'กลุ่มพัสดุ',
            },
          },
          {
            item: 'รับส่วนแบ่งจากผู้ให้เช่าสถานที่',
            factor: 'unknown',
            colour: 'orange',
            watch: { necessity: 2, severity: 3, quality: 'fair' },
            planned: {
              measure: 'ผู้เสนอราคาทุกรายลงนามข้อตกลงคุณธรรม และสลับผู้ตรวจรับสถานที่ทุกครั้ง',
              timeframe,
              owner: 'กลุ่มพัสดุ',
            },
          },
        ],
      },
      {
        step: 'เบิกจ่ายและรายงานผล',
        items: [
          {
            item: 'ใช้ใบเสร็จที่แก้ไขจำนวนเงิน',
            factor: 'known',
            colour: 'red',
            watch: { necessity: 3, severity: 2, quality: 'good' },
            planned: {
              measure: 'รับเฉพาะใบเสร็จอิเล็กทรอนิกส์หรือใบเสร็จที่ตรวจเลขที่กับผู้ออกได้',
              timeframe,
              owner: 'กลุ่มการเงิน',
            },
          },
          {
            item: 'ส่งรายงานผลล่าช้ากว่ากำหนด',
            factor: 'known',
            colour: 'yellow',
            watch: null,
            planned: null,
          },
        ],
      },
    ],
  };
};
