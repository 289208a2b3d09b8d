import { writeFiscalYearPeriod } from '../thai/fiscal-year';
import type { Form } from './form';

/** A fully worked example, made up for this project: several measures to a step, and one low risk without. */
export const PACC_2566_SAMPLE: Form['sample'] = (fiscalYear, digits) => {
  const timeframe = writeFiscalYearPeriod(fiscalYear, digits);
  return {
    fiscalYear,
    entries: {
      workKind: 'กระบวนการ',
      process: 'การออกใบรับรองแหล่งผลิตสินค้าชุมชน',
      ministry: 'ศปท. กระทรวงตัวอย่าง',
      agency: 'กรมส่งเสริมสินค้าชุมชนตัวอย่าง',
      agencyKind: 'หน่วยงานระดับกรม/เทียบเท่า',
      approval: 'ผ่านการอนุมัติแล้ว',
      published: 'ดำเนินการแล้ว',
      link: 'https://www.example.go.th/risk-plan',
    },
    domain: 1,
    units: [],
    risks: [
      {
        step: 'รับคำขอและตรวจหลักฐาน',
        issue: 'เจ้าหน้าที่เลือกรับคำขอของผู้ที่ให้ผลประโยชน์ก่อน และปล่อยให้รายอื่นรอโดยไม่มีเหตุผล',
        likelihood: 3,
        impact: 2,
        measures: [
          {
            measure: 'รับคำขอผ่านระบบออนไลน์ที่เรียงลำดับตามเวลาที่ยื่น',
            method: 'ปิดการรับคำขอด้วยเอกสารที่โต๊ะเจ้าหน้าที่ และตั้งเครื่องให้ผู้ที่ไม่มีอุปกรณ์ยื่นเองได้',
            timeframe,
            budget: 45000,
            owner: 'กองทะเบียน',
          },
          {
            measure: 'เผยแพร่รายการคำขอและสถานะบนเว็บไซต์ทุกวัน',
            method: 'ให้ระบบส่งรายการออกโดยอัตโนมัติ และสุ่มเทียบกับคำขอจริงเดือนละครั้ง',
            timeframe,
            budget: 0,
            owner: 'ศูนย์เทคโนโลยีสารสนเทศ',
          },
        ],
      },
      {
        step: 'ตรวจแหล่งผลิต',
        issue: 'ผู้ตรวจเรียกเงินเพื่อเขียนรายงานว่าผ่านเกณฑ์โดยไม่ได้ลงพื้นที่จริง',
        likelihood: 3,
        impact: 4,
        measures: [
          {
            measure: 'ตรวจเป็นคู่จากต่างหน่วย โดยจับคู่ใหม่ทุกครั้ง',
            method: 'ให้ระบบจับคู่ผู้ตรวจในวันก่อนออกตรวจ และแจ้งผู้ตรวจในเช้าวันนั้น',
            timeframe,
            budget: 120000,
            owner: 'กองตรวจรับรอง',
          },
          {
            measure: 'แนบภาพถ่ายพร้อมพิกัดและเวลากับรายงานการตรวจ',
            method: 'ใช้แบบรายงานที่ไม่รับภาพซึ่งไม่มีพิกัด หัวหน้ากองสุ่มเปิดดูร้อยละสิบของรายงาน',
            timeframe,
            budget: 0,
            owner: 'กองตรวจรับรอง',
          },
          {
            measure: 'โทรศัพท์สอบถามผู้ผลิตหลังการตรวจ',
            method: 'เจ้าหน้าที่นอกกองตรวจรับรองโทรถามตามแบบสอบถามสั้นภายในเจ็ดวัน',
            timeframe,
            budget: 6000,
            owner: 'กลุ่มตรวจสอบภายใน',
          },
        ],
      },
      {
        step: 'ลงนามและส่งมอบใบรับรอง',
        issue: 'หน่วงใบรับรองที่ลงนามแล้วไว้เพื่อให้ผู้ยื่นคำขอมาขอรับด้วยตนเอง',
        likelihood: 2,
        impact: 2,
        measures: [],
      },
    ],
  };
};
