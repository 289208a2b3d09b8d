import fc from 'fast-check';
import { asRating } from '../../src/assessment/matrix';
import type { FilledMeasure, FilledRisk, Filling } from '../../src/forms/filling';
import type { Form } from '../../src/forms/form';
import { anyFilledSteps } from './any-filled-steps';

const STEPS = ['รับคำขอ', 'ตรวจเอกสาร', 'ตรวจสถานที่', 'จัดทำร่างขอบเขตของงาน', 'เก็บค่าธรรมเนียม'];
const ISSUES = [
  'เรียกรับเงินเพื่อเร่งคำขอ',
  'ละเว้นการตรวจเอกสารที่ปลอมแปลง',
  'กำหนดคุณลักษณะให้ผู้ขายรายใดรายหนึ่งได้เปรียบ',
  'ไม่นำเงินค่าธรรมเนียมส่งคลัง',
];

const rating = fc.constantFrom(
  null,
  asRating(1),
  asRating(2),
  asRating(3),
  asRating(4),
  asRating(5),
);

const measure: fc.Arbitrary<FilledMeasure> = fc.record({
  measure: fc.constantFrom('ใช้บัตรคิว', 'ตรวจร่วมกันสองคน', 'จับสลากต่อหน้าผู้ค้าทุกราย'),
  method: fc.constantFrom('', 'ออกคำสั่งแต่งตั้งรายเดือน', 'ติดประกาศที่จุดบริการ'),
  timeframe: fc.constantFrom('', 'ปีงบประมาณ พ.ศ. 2569', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙'),
  owner: fc.constantFrom('', 'กองช่าง', 'สำนักปลัด'),
  budget: fc.constantFrom(0, 25000, 1250.5),
  result: fc.constantFrom('', 'ดำเนินการแล้วทุกเดือน', 'อยู่ระหว่างดำเนินการ'),
});

/** Any number behind a text, so that no two risks are alike. */
const risk: fc.Arbitrary<
  Omit<FilledRisk, 'step' | 'issue'> & { words: readonly [string, string] }
> = fc.record({
  words: fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...ISSUES)),
  likelihood: rating,
  impact: rating,
  measures: fc.array(measure, { maxLength: 3 }),
});

/** Anything that a person may write into a form of an edition, more rows than are ready included. */
export function anyFilling(form: Form): fc.Arbitrary<Filling> {
  return fc.record({
    fiscalYear: fc.integer({ min: 2560, max: 2590 }),
    entries: fc.record({
      agency: fc.constantFrom('', 'กรมทดลอง', 'เทศบาลเมืองตัวอย่าง'),
      process: fc.constantFrom('', 'การจัดซื้อครุภัณฑ์', 'การออกใบอนุญาต'),
    }),
    domain: fc.constantFrom(null, ...form.domains.map((_, index) => index + 1)),
    risks: fc.array(risk, { maxLength: 18 }).map((risks) =>
      risks.map(({ words: [step, issue], ...rest }, index) => ({
        ...rest,
        step: `${step} ช่วงที่ ${index + 1}`,
        issue: `${issue} กรณีที่ ${index + 1}`,
      })),
    ),
    units: fc.array(
      fc.record({
        unit: fc.constantFrom('ฝ่ายปกครอง', 'ฝ่ายโยธา'),
        process: fc.constantFrom('การจดทะเบียนพาณิชย์', 'การขออนุญาตก่อสร้าง'),
      }),
      { maxLength: 3 },
    ),
    nineStep: anyFilledSteps,
  });
}
