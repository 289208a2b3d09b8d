import fc from 'fast-check';
import { findPlaceholders } from '../../src/thai/placeholder';
import { anyText } from './any-text';

function found(text: string): readonly string[] {
  return findPlaceholders(text).map(
    ({ kind, place, text: piece }) => `${kind}${place === undefined ? '' : ` ${place}`}: ${piece}`,
  );
}

describe('findPlaceholders', () => {
  it.each([
    ['ความเสียหายตั้งแต่..... บาท ถึง..... บาท', ['leader between: .....', 'leader between: .....']],
    ['กระบวนการ ______ ของสำนัก', ['leader between: ______']],
    ['ครั้งที่ . . . . . ปี', ['leader between: . . . . .']],
    ['ด้าน…… และ', ['leader between: ……']],
    ['เพื่อการทำงาน.....', ['leader after: .....']],
    ['ตำแหน่ง ....................', ['leader after: ....................']],
    ['.....(สำนักงานเขต)', ['leader before: .....']],
    ['อื่น ๆ (ระบุ)', ['instruction: (ระบุ)']],
    ['อื่น ๆ (ระบุ) .......', ['instruction: (ระบุ)', 'leader after: .......']],
    ['(ระบุชื่อกระบวนการ............)', ['instruction: (ระบุชื่อกระบวนการ............)']],
    ['[ชื่อหน่วยงาน]', ['instruction: [ชื่อหน่วยงาน]']],
    ['<ชื่อหน่วยงาน>', ['instruction: <ชื่อหน่วยงาน>']],
    ['โปรดระบุมาตรการ', ['instruction: โปรดระบุ']],
    ['กรุณากรอกข้อมูล', ['instruction: กรุณากรอก']],
    ['***** หน่วยงานต้องระบุเกณฑ์ที่จะใช้', ['instruction: *****']],
    ['หน่วยงานต้องระบุเกณฑ์ที่จะใช้', ['instruction: หน่วยงานต้องระบุ']],
    ['โครงการ xxx', ['sample: xxx']],
    ['ปีงบประมาณ 25XX', ['sample: 25XX']],
    ['๑ ต.ค. ๒๕xx', ['sample: ๒๕xx']],
    ['ตัวอย่าง เกณฑ์โอกาสเกิดการทุจริต', ['sample: ตัวอย่าง']],
    ['(ตัวอย่าง) กองช่าง', ['sample: (ตัวอย่าง']],
    ['Click or tap here to enter text.', ['instruction: Click or tap here to enter']],
  ])('finds in %j', (text, pieces) => {
    expect(found(text)).toEqual(pieces);
  });

  it.each([
    '',
    '.....',
    '…………',
    ' - ',
    'รับคำขอ ตรวจสอบ ฯลฯ',
    'และอื่น ๆ ...',
    'และอื่น ๆ…',
    'รับคำขอ ... ตรวจสอบ',
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
    'ก.พ.ร.',
    'สำนักงาน ป.ป.ท.',
    'อื่น ๆ (ระบุ) การจัดซื้อพัสดุ',
    'มีคู่มือที่ระบุค่าธรรมเนียมชัดเจน',
    'จัดทำตัวอย่างเอกสาร',
    'ตัวอย่างเอกสารและรายละเอียดของใบเสร็จ',
    '**Preventive** : ป้องกัน',
    '* หมายเหตุ',
    'maxxxi 2500',
    'ขนาด XXL',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where each lies, in order and without overlaps', () => {
    const piece = fc.constantFrom(
      ...['.', '....', '…', '_', ' ', '(', ')', '[', ']', '<', '>', 'ระบุ', 'โปรดระบุ', 'อื่น ๆ'],
      ...['xxx', '25xx', '*****', 'ตัวอย่าง', ':', 'ก', '๑', 'ชื่อ'],
    );
    const template = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(template, anyText), (text) => {
        let end = 0;
        for (const each of findPlaceholders(text)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.text).toBe(text.slice(each.start, each.end));
          end = each.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['.', '. ', '(', '(ระบุ', '[ชื่อ', '*', 'x', ' ', '.ก', 'อื่น ', '…', '....ก'])(
    'comes to an end on the longest cell, full of %j',
    (repeated) => {
      const text = repeated.repeat(Math.floor(32_767 / repeated.length));
      expect(findPlaceholders(`ก${text}ก`).length).toBeLessThan(text.length);
    },
  );
});
