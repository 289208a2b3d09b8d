import { squash } from '../thai/text';

/**
 * Lines between the tables of the official forms, by which a reader knows where a table ends.
 * Sources 000–003. All patterns meet squashed text.
 */

/** `ขั้นตอนที่ ๒ การกำหนดประเด็น…`: the heading of one of the five steps. */
const STEP_TITLE =
  /^ขั้นตอนที่[1-9]\.?:?(?:การ)?(?:คัดเลือก|กำหนดประเด็น|กำหนดเกณฑ์|ระบุ|ประเมิน|จัดทำมาตรการ|จัดทำแผน|วิเคราะห์)/;

/** Titles of whole documents, criteria and matrices. */
const OTHER_TITLE =
  /^(?:การประเมินความเสี่ยง|แบบประเมินความเสี่ยง|แบบรายงาน|แผนบริหาร(?:จัดการ)?ความเสี่ยง|เกณฑ์|ตัวอย่างเกณฑ์|ตารางที่[0-9]|ระดับความรุนแรงของความเสี่ยง|โอกาสเกิดการทุจริต\(likelihood\)|ระดับความรุนแรงของผลกระทบ\(impact\)|-?สี(?:เขียว|เหลือง|ส้ม|แดง)|ประเภทความเสี่ยง|หมายเหตุ|\*{3,})/;

/** A line for a name, filled or not. */
const NAME_LINE = /^\(?(?:ลงชื่อ|ลงนาม|ชื่อ-?นามสกุล|ชื่อ-?สกุล)/;

/** Other lines of a signature block, which say a word and leave room. */
const SIGNATURE = /^\(?(?:ตำแหน่ง|วันที่|ผู้จัดทำ|ผู้เสนอ|ผู้อนุมัติ|ผู้รับรอง|ผู้ตรวจสอบ|หัวหน้าหน่วยงาน)(?:[.…:_(]|$)/;

export function isTitle(text: string): boolean {
  const squashed = squash(text);
  return STEP_TITLE.test(squashed) || OTHER_TITLE.test(squashed);
}

export function isSignature(text: string): boolean {
  const squashed = squash(text);
  return NAME_LINE.test(squashed) || SIGNATURE.test(squashed);
}

/** `ลงชื่อ` alone, with the name in the next cell; or what an executive is asked for under a plan. */
export function isSignatureLabel(text: string): boolean {
  return /^\(?(?:ลงชื่อ|ลงนาม|ชื่อ-?(?:นาม)?สกุล|ความเห็น(?:ของ)?(?:ผู้บริหาร|ผู้บังคับบัญชา|หัวหน้า[ก-์]*)?)[.…:_]*$/.test(
    squash(text),
  );
}

/** Whether a line of a signature block is the one for the name. */
export function isNameLine(text: string): boolean {
  return NAME_LINE.test(squash(text));
}

/** What stands on a name line besides the words of the form and its leaders; '' where nobody signed. */
export function nameOn(text: string): string {
  return squash(text)
    .replace(NAME_LINE, '')
    .replace(/[(\[]?(?:ผู้[ก-์]{2,12}|หัวหน้า[ก-์]*)[)\]]?/g, '')
    .replace(/[.…·_\-–—()[\]:/]/g, '');
}
