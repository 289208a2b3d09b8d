import type { FollowUpWords } from '../follow-up-words';

export const followUp: FollowUpWords = {
  heading: 'รายงานผลตามแผน',
  choose: 'แผนของ',
  unnamed: (number) => `แผนลำดับที่ ${number} ในสมุดงาน`,
  fresh: (measures) =>
    `แผนมีมาตรการ ${measures} ข้อ จะเพิ่มแผ่นงานแบบรายงานผลการดำเนินการ หนึ่งแถวต่อหนึ่งมาตรการ พร้อมขั้นตอนและระดับ เว้นช่องผลไว้ให้กรอก`,
  more: (measures, sheet) => `จะเพิ่มมาตรการที่ยังไม่มีในแบบรายงานผล ${measures} ข้อ ในแผ่นงาน “${sheet}”`,
  complete: (sheet) => `แบบรายงานผลในแผ่นงาน “${sheet}” มีมาตรการครบตามแผนแล้ว`,
  keeps: 'ข้อความและผลที่กรอกไว้แล้วจะไม่ถูกแก้ไข',
  make: 'จัดทำแบบรายงานผล',
  refresh: 'ปรับปรุงแบบรายงานผล',
  working: 'กำลังเขียน…',
  made: (sheet) => `เพิ่มแผ่นงาน “${sheet}” แล้ว ต่อไปกรอกผลการดำเนินการของแต่ละมาตรการ`,
  refreshed: (measures, sheet) =>
    `เพิ่มแล้ว ${measures} มาตรการ ในแผ่นงาน “${sheet}” ต่อไปกรอกผลการดำเนินการของมาตรการที่เพิ่ม`,
  changedHeading: (count) => `ข้อความต่างจากแผน ${count} มาตรการ`,
  changedAdvice:
    'แผนหรือรายงานอาจแก้ไขภายหลัง กรุณาตรวจว่าผลที่กรอกไว้ยังตรงกับมาตรการ แล้วแก้ให้เป็นข้อความเดียวกัน',
  withdrawnHeading: (count) => `ไม่มีในแผนแล้ว ${count} มาตรการ`,
  withdrawnAdvice: 'แถวเหล่านี้ยังอยู่พร้อมผลที่กรอกไว้ ลบออกเองได้ถ้าไม่ต้องรายงาน',
  inPlan: (cell, text) => `แผน ${cell} ${text}`,
  inReport: (cell, text) => `รายงาน ${cell} ${text}`,
};
