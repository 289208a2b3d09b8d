import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import type { Form } from './form';

/**
 * A fully worked example, made up for this project: every risk of medium level or above has a
 * measure, a method, a timeframe and an owner.
 */
export const PACC_2569_SAMPLE: Form['sample'] = (fiscalYear, digits) => ({
  fiscalYear,
  entries: {
    agency: 'เทศบาลตำบลตัวอย่าง',
    process: 'การอนุญาตให้ใช้พื้นที่สาธารณะจัดตลาดนัดชุมชน',
  },
  domain: 1,
  units: [],
  risks: [
    {
      step: 'รับคำขอและตรวจเอกสาร',
      issue: 'เจ้าหน้าที่รับเงินพิเศษเพื่อรับคำขอที่เอกสารไม่ครบไว้ก่อนคำขอรายอื่น',
      likelihood: 3,
      impact: 4,
      measures: [
        {
          measure: 'ใช้ระบบบัตรคิวและรายการตรวจเอกสารที่ผู้ยื่นคำขอเก็บสำเนาไว้',
          method: 'ติดรายการเอกสารที่จุดรับคำขอ ออกเลขรับตามลำดับเวลา และให้ผู้ยื่นลงชื่อรับสำเนา',
          owner: 'สำนักปลัดเทศบาล',
          timeframe: writeFiscalYearPeriod(fiscalYear, digits),
        },
      ],
    },
    {
      step: 'ตรวจพื้นที่',
      issue: 'ผู้ตรวจพื้นที่เรียกผลประโยชน์แลกกับการรายงานว่าพื้นที่เหมาะสม',
      likelihood: 4,
      impact: 4,
      measures: [
        {
          measure: 'ตรวจพื้นที่เป็นคณะอย่างน้อยสามคนจากต่างกอง และสลับรายชื่อทุกเดือน',
          method: 'ออกคำสั่งแต่งตั้งรายเดือน ถ่ายภาพพร้อมพิกัด และแนบภาพกับบันทึกทุกครั้ง',
          owner: 'กองช่าง',
          timeframe: writeFiscalYearPeriod(fiscalYear, digits),
        },
      ],
    },
    {
      step: 'พิจารณาจัดสรรแผงค้า',
      issue: 'จัดสรรทำเลดีให้ผู้ค้าที่ใกล้ชิดกับเจ้าหน้าที่',
      likelihood: 3,
      impact: 3,
      measures: [
        {
          measure: 'จับสลากทำเลต่อหน้าผู้ค้าทุกราย',
          method: 'ประกาศวันจับสลากล่วงหน้าเจ็ดวัน และปิดประกาศผลในวันเดียวกัน',
          owner: 'กองสาธารณสุขและสิ่งแวดล้อม',
          timeframe: writeFiscalYearPeriod(fiscalYear, digits),
        },
      ],
    },
    {
      step: 'เก็บค่าธรรมเนียม',
      issue: 'เก็บค่าธรรมเนียมโดยไม่ออกใบเสร็จ หรือออกใบเสร็จต่ำกว่าเงินที่รับ',
      likelihood: 2,
      impact: 4,
      measures: [
        {
          measure: 'รับชำระผ่านบัญชีธนาคารของเทศบาลเท่านั้น',
          method: 'ติดคิวอาร์โค้ดที่จุดชำระ และกระทบยอดกับทะเบียนแผงค้าทุกสัปดาห์',
          owner: 'กองคลัง',
          timeframe: writeFiscalYearPeriod(fiscalYear, digits),
        },
      ],
    },
    {
      step: 'แจ้งผลการพิจารณา',
      issue: 'แจ้งผลล่าช้าเพื่อให้ผู้ยื่นคำขอมาติดต่อเป็นการส่วนตัว',
      likelihood: 2,
      impact: 2,
      measures: [],
    },
  ],
});
