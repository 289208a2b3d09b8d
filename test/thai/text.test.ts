import fc from 'fast-check';
import { withoutMarkup } from '../../src/thai/markup';
import { fold, hasContent, isOrdinary, squash } from '../../src/thai/text';
import { anyText } from './any-text';

describe('fold', () => {
  it.each([
    ['zero-width spaces between Thai words', 'ผู้\u200Bรับ\u200Bผิดชอบ', 'ผู้รับผิดชอบ'],
    ['a byte-order mark inside', 'ลำ\uFEFFดับ', 'ลำดับ'],
    ['soft hyphens, joiners and direction marks', 'Im\u00ADpa\u200Dct\u200E', 'Impact'],
    ['a variation selector after a tick', '☑\uFE0F', '☑'],
    ['no-break and wide spaces', 'ลำดับ\u00A0\u3000ที่', 'ลำดับ ที่'],
    ['a heading broken over lines', ' ลำดับ\r\nที่\t', 'ลำดับ ที่'],
    ['the next-line control', 'ลำดับ\u0085ที่', 'ลำดับ ที่'],
    ['sara am typed as two characters', 'ล\u0E4D\u0E32ดับ', 'ลำดับ'],
    ['sara am in two with a tone mark between', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['sara am in two with the tone mark first', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['a vowel under and a tone mark, typed the other way round', 'ร\u0E49\u0E39', 'ร\u0E39\u0E49'],
    ['a zero-width space inside sara am', 'ก\u0E4D\u200B\u0E32', 'กำ'],
    ['only invisible characters', '\u200B\u2060\uFEFF \u00A0', ''],
  ])('reads %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does no more when done again, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))),
      { numRuns: 2000 },
    );
  });

  it('leaves single inner spaces only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      }),
    );
  });
});

describe('squash', () => {
  it.each([
    ['ขั้นตอน การดำเนินงาน', 'ขั้นตอน\nการดำเนินงาน'],
    ['ข้อ ๑. รับคำขอ', 'ข้อ 1.รับคำขอ'],
    ['Risk Score (L x I)', 'risk score(l X i)'],
    ['กำหนด', 'ก\u0E4D าหนด'],
    ['ลำดับ ที่', 'ลํา\u200Bดับที่'],
  ])('holds %j and %j for the same', (one, other) => {
    expect(squash(one)).toBe(squash(other));
  });

  it.each([
    ['สูง', 'สูงมาก'],
    ['ข้อ ๑', 'ข้อ ๒'],
    ['ปาน', 'ป่าน'],
  ])('tells %j from %j', (one, other) => {
    expect(squash(one)).not.toBe(squash(other));
  });

  it('does no more when done again, on any text, and holds no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const squashed = squash(text);
        expect(squash(squashed)).toBe(squashed);
        expect(squash(fold(text))).toBe(squashed);
        expect(squashed).not.toMatch(/\s/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hasContent', () => {
  it.each([
    ['nothing', ''],
    ['spaces and line breaks', ' \n\t\u00A0'],
    ['a hyphen', '-'],
    ['a dash between spaces', ' – '],
    ['a non-breaking hyphen', '\u2011'],
    ['a minus sign', '\u2212'],
    ['a dotted leader', '....................'],
    ['ellipses', '……'],
    ['a leader broken by spaces', '. . . . .'],
    ['underscores', '______'],
    ['a lone bullet', '•'],
    ['zero-width characters', '\u200B\u200C\u2060\uFEFF'],
    ['a leader with zero-width spaces', '...\u200B...'],
    ['a blank filler', '\u3164'],
    ['a control character', '\u0001'],
  ])('says no for %s', (_, text) => {
    expect(hasContent(text)).toBe(false);
  });

  it.each(['ก', '๐', '0', '1 วัน', '- ฝ่ายโยธา', 'ไม่มี', '....ฝ่ายคลัง....', '/', '☐'])(
    'says yes for %j',
    (text) => {
      expect(hasContent(text)).toBe(true);
    },
  );

  it('is not changed by folding', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(hasContent(fold(text))).toBe(hasContent(text))),
    );
  });
});

describe('isOrdinary', () => {
  it.each(['กองช่าง', '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', 'A (b)', '1'])('holds %j for ordinary', (text) => {
    expect(isOrdinary(text)).toBe(true);
  });

  it.each([
    '',
    ' ก',
    'ก ',
    'ก  ข',
    'ก\nข',
    'ก\u00A0ข',
    'ก<br>',
    'ก&ข',
    '-',
    '..ก',
    'ร\u0E49\u0E39',
    'ก\u0E4Dา',
  ])('does not hold %j for ordinary', (text) => {
    expect(isOrdinary(text)).toBe(false);
  });

  it('is true only of texts that say something, fold to themselves and hold no HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(isOrdinary(text));
        expect([fold(text), hasContent(text), withoutMarkup(text)]).toEqual([text, true, text]);
      }),
      { numRuns: 500 },
    );
  });
});
