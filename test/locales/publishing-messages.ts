import type { MessageCase } from './message-case';
import { finding, risk } from './message-case';

/** What is said of texts and rows that should not be published so. */
export const PUBLISHING_MESSAGES: readonly MessageCase[] = [
  [
    finding('placeholder-left', { written: '.....', kind: 'leader' }),
    'ช่องนี้ยังมีจุดไข่ปลาที่แบบเว้นไว้ให้กรอก กรุณากรอกข้อความแทน',
    'This cell still has the dots that the form leaves to write on. Please fill them in.',
  ],
  [
    finding('placeholder-left', { written: '(ระบุชื่อ)', kind: 'instruction' }),
    'ช่องนี้ยังมีคำแนะนำของแบบ “(ระบุชื่อ)” กรุณากรอกข้อความแทนหรือลบออก',
    'This cell still has an instruction of the form, “(ระบุชื่อ)”. Please answer it or take it out.',
  ],
  [
    finding('placeholder-left', { written: 'ตัวอย่าง เกณฑ์ (ร้อยละ)', kind: 'sample' }),
    'ช่องนี้ยังมีตัวอย่างของแบบ “ตัวอย่าง เกณฑ์ (ร้อยละ)” กรุณาแก้เป็นของหน่วยงานหรือลบออก',
    'This cell still has an example of the form, “ตัวอย่าง เกณฑ์ (ร้อยละ)”. Please put your own in its place or take it out.',
  ],
  [
    finding('personal-data', { kind: 'citizen-number' }),
    'ช่องนี้มีเลขประจำตัวประชาชน แบบนี้ต้องเผยแพร่ กรุณาลบออกหรือใช้ช่องทางติดต่อของหน่วยงานแทน',
    'This cell has a citizen number. The form will be published. Please take it out, or give the contact of the office.',
  ],
  [
    finding('personal-data', { kind: 'phone' }),
    'ช่องนี้มีหมายเลขโทรศัพท์ของบุคคล แบบนี้ต้องเผยแพร่ กรุณาลบออกหรือใช้ช่องทางติดต่อของหน่วยงานแทน',
    'This cell has the phone number of a person. The form will be published. Please take it out, or give the contact of the office.',
  ],
  [
    finding('personal-data', { kind: 'e-mail' }),
    'ช่องนี้มีอีเมลของบุคคล แบบนี้ต้องเผยแพร่ กรุณาลบออกหรือใช้ช่องทางติดต่อของหน่วยงานแทน',
    'This cell has the e-mail address of a person. The form will be published. Please take it out, or give the contact of the office.',
  ],
  [
    finding('hidden-risk', { ...risk, table: 'scored', rows: 1 }),
    'ความเสี่ยงลำดับที่ 2 ในตารางที่ให้คะแนนอยู่ในแถวหรือแผ่นงานที่ซ่อนไว้ แต่ยังนับรวม กรุณายกเลิกการซ่อน หรือลบหากไม่ใช้แล้ว',
    'Risk 2 of the scored table is in a hidden row or sheet, but still counts. Please unhide it, or remove it if it is no longer used.',
  ],
  [
    finding('hidden-risk', { ...risk, table: 'plan', rows: 12 }),
    'ตารางมาตรการทั้ง 12 แถวถูกซ่อนไว้ แต่ยังนับรวมในผลตรวจ กรุณายกเลิกการซ่อน หรือลบหากไม่ใช้แล้ว',
    'All 12 rows of the measures table are hidden, but still count. Please unhide them, or remove what is no longer used.',
  ],
  [
    finding('html-left', { bare: 'ใช้บัตรคิวอัตโนมัติ' }),
    'ช่องนี้มีโค้ด HTML ที่ติดมาจากหน้าเว็บ กรุณาลบออกให้เหลือเพียงข้อความ “ใช้บัตรคิวอัตโนมัติ”',
    'This cell has HTML from a web page in it. Please leave only the text “ใช้บัตรคิวอัตโนมัติ”.',
  ],
];
