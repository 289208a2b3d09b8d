import fc from 'fast-check';
import { COLOURS, QUALITIES, WATCH_RATINGS } from '../../src/assessment/nine-step';
import type { FilledItem, FilledStep } from '../../src/forms/nine-step-part';

const rating = fc.constantFrom(null, ...WATCH_RATINGS);

const event = fc.record({
  measure: fc.constantFrom('', 'ตรวจร่วมกันสองคน', '- จับสลาก\n- ติดประกาศ'),
  timeframe: fc.constantFrom('', 'ปีงบประมาณ พ.ศ. 2569', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙'),
  owner: fc.constantFrom('', 'กลุ่มพัสดุ'),
});

const item: fc.Arbitrary<FilledItem> = fc.record({
  item: fc.constantFrom('เรียกรับเงินเพื่อเร่งคำขอ', 'ใช้ใบเสร็จปลอม', 'แนบเอกสารไม่ครบ 3 ฉบับ'),
  factor: fc.constantFrom<'known' | 'unknown'>('known', 'unknown'),
  colour: fc.constantFrom(null, ...COLOURS),
  watch: fc.option(
    fc.record({
      necessity: rating,
      severity: rating,
      quality: fc.constantFrom(null, ...QUALITIES),
    }),
  ),
  planned: fc.option(event),
});

/**
 * Any main steps with their items, more than rows are ready for included, no two alike. A number at
 * their ends keeps them apart.
 */
export const anyFilledSteps: fc.Arbitrary<readonly FilledStep[]> = fc
  .array(
    fc.record({
      step: fc.constantFrom('รับคำขอ', 'ตรวจเอกสาร', 'น.ส. 3 ก. และโฉนด'),
      items: fc.array(item, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) =>
    steps.map(({ step, items }, index) => ({
      step: `${step} ช่วงที่ ${index + 1}`,
      items: items.map((each, at) => ({
        ...each,
        item: `${each.item} กรณีที่ ${index * 5 + at + 1}`,
      })),
    })),
  );
