import fc from 'fast-check';
import { hasMarkup, withoutMarkup } from '../../src/thai/markup';
import { anyText } from './any-text';

describe('withoutMarkup', () => {
  it.each([
    ['<p>ปานกลาง</p>', 'ปานกลาง'],
    ['<p>๑. รับคำขอ</p> <p>๒. ตรวจสอบ</p>', '๑. รับคำขอ\n๒. ตรวจสอบ'],
    ['ก<br>ข<br/>ค<BR />ง', 'ก\nข\nค\nง'],
    ['เผยแพร่ทาง <a href="https://example.go.th/x?a=1">เว็บไซต์</a> แล้ว', 'เผยแพร่ทาง เว็บไซต์ แล้ว'],
    ['<p><u>ขั้นตอน</u></p>', 'ขั้นตอน'],
    ['เช่น <ul style="list-style-type: none"> - บันทึก', 'เช่น\n- บันทึก'],
    ['ก&nbsp;ข', 'ก ข'],
    ['ก&#160;ข', 'ก ข'],
    ['R&amp;D', 'R&D'],
    ['&#3585;&#xE02;', 'กข'],
    ['&ldquo;โปร่งใส&rdquo;', '“โปร่งใส”'],
    ['&lt;p&gt;ปานกลาง&lt;/p&gt;', 'ปานกลาง'],
    ['&amp;lt;p&amp;gt;ปานกลาง', 'ปานกลาง'],
    ['<<b>p>ก', 'ก'],
    ['&l<b></b>t;b>ก', 'ก'],
    ['<o:p></o:p>ก<!-- หมายเหตุ --><![endif]-->', 'ก'],
    ['<table><tr><td>ก</td><td>ข</td></tr></table>', 'ก ข'],
    ['<p></p>', ''],
    ['5 &lt; 6 <b>ก</b>', '5 < 6 ก'],
  ])('reads %j', (text, plain) => {
    expect(hasMarkup(text)).toBe(true);
    expect(withoutMarkup(text)).toBe(plain);
  });

  it.each([
    '',
    'ก  ข\n\n ค ',
    '5 < 6 และ 7 > 6',
    '<ชื่อหน่วยงาน>',
    '<x>',
    '<b และ c> 5',
    'R&D',
    'ก & ข; ค',
    '&unknown;',
    '&#0;&#27;&#xD800;&#x110000;',
    '&constructor;',
    '<p',
    'https://example.go.th/?a=1&b=2',
    '**Preventive** : ป้องกัน',
  ])('leaves %j as it is', (text) => {
    expect(hasMarkup(text)).toBe(false);
    expect(withoutMarkup(text)).toBe(text);
  });

  const piece = fc.constantFrom(
    ...['<', '>', '&', ';', '/', 'p', 'b', 'br', 'lt', 'gt', 'amp', '#', '60', '#59', '&lt', '#38'],
    ...['<p>', '</a>', '<a href="', '"', ' ', '\n', 'ก', '!--', '--', '&nbsp;', 'td'],
  );
  const html = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('leaves no HTML, and no more to do when done again', () => {
    fc.assert(
      fc.property(fc.oneof(html, anyText), (text) => {
        const plain = withoutMarkup(text);
        expect(hasMarkup(plain)).toBe(false);
        expect(hasMarkup(text)).toBe(plain !== text);
        expect(plain.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps every word', () => {
    const words = fc.array(fc.constantFrom('รับคำขอ', 'ตรวจสอบ', '๑.', 'a'), { minLength: 1 });
    fc.assert(
      fc.property(words, (of) => {
        const text = of.map((word) => `<p style="x">${word}</p>`).join('&nbsp;');
        expect(withoutMarkup(text)).toBe(of.join('\n'));
      }),
    );
  });

  it.each(['<', '<b', '<b ', '>', '&', ';', '&amp', '&#59', '&lt;', '<p>', '<b>p>', '\n', ' '])(
    'comes to an end on a long text full of %j',
    (repeated) => {
      const text = `<i>ก${repeated.repeat(300_000 / repeated.length)};`;
      expect(withoutMarkup(text).startsWith('ก')).toBe(true);
    },
  );
});
