import fc from 'fast-check';
import { bareWords, haveSameWords, wordsHash } from '../../src/assessment/same-words';
import { toThaiDigits } from '../../src/thai/digits';

describe('haveSameWords', () => {
  it.each([
    ['spaces and line breaks', 'ออกใบทะเบียน\nพาณิชย์', 'ออกใบ ทะเบียนพาณิชย์'],
    ['kind of digits', 'ภายใน ๑๕ วัน', 'ภายใน 15 วัน'],
    ['a leading number', '๑.การพิจารณาอนุมัติ', 'การพิจารณาอนุมัติ'],
    ['another leading number', '(2) ตรวจสถานที่', '3) ตรวจสถานที่'],
    ['a number of two levels', '1.2 ตรวจสถานที่', 'ตรวจสถานที่'],
    ['a step number', 'ขั้นตอนที่ ๒ ตรวจสถานที่', 'ตรวจสถานที่'],
    ['punctuation', 'อนุมัติ /อนุญาต', '- อนุมัติ, อนุญาต.'],
    ['letter case', 'No Gift Policy', 'No gift policy'],
    ['a sara am in two characters', 'กํ าหนดโทษ', 'กำหนดโทษ'],
  ])('looks over %s', (_, a, b) => {
    expect(haveSameWords(a, b)).toBe(true);
  });

  it.each([
    ['one word', 'เจ้าหน้าที่ให้บริการตามลำดับ', 'เจ้าหน้าที่ไม่ให้บริการตามลำดับ'],
    ['one letter', 'ดัดแปลงอาคาร', 'ตัดแปลงอาคาร'],
    ['a number inside', 'ภายใน 15 วัน', 'ภายใน 30 วัน'],
    ['the end', 'ตรวจเอกสารให้ครบถ้วน', 'ตรวจเอกสาร'],
  ])('sees %s', (_, a, b) => {
    expect(haveSameWords(a, b)).toBe(false);
  });

  it('keeps a text that is only a number', () => {
    expect(bareWords('1.')).toBe('1');
    expect(haveSameWords('1.', '2.')).toBe(false);
  });
});

const word = fc.constantFrom('รับคำขอ', 'ตรวจ', 'กํ าหนด', '12', 'OSS', 'บริการ', 'ฯลฯ');
const between = fc.constantFrom(' ', '\n', '  ', '', ' - ', ', ');

describe('wordsHash', () => {
  it('is the same for texts with the same words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(between, { minLength: 6, maxLength: 6 }),
        (words, gaps) => {
          const plain = ['เรื่อง', ...words].join('');
          const spaced = words.reduce(
            (text, each, index) => text + (gaps[index] ?? '') + toThaiDigits(each),
            '๑. เรื่อง',
          );
          expect(bareWords(spaced)).toBe(bareWords(plain));
          expect(wordsHash(spaced.toLowerCase())).toBe(wordsHash(plain));
        },
      ),
    );
  });

  it('tells texts apart that differ in a word or a number', () => {
    const texts = ['คำขอที่ 1', 'คำขอที่ 2', 'คำขอ', 'คำร้องที่ 1', 'OSS 1', 'BMA 1', 'OSS 2'];
    expect(new Set(texts.map(wordsHash)).size).toBe(texts.length);
  });
});
