import fc from 'fast-check';
import { toThaiDigits } from '../../src/thai/digits';
import { findPersonalData } from '../../src/thai/personal-data';
import { anyText } from './any-text';

/** A number with a right check digit that belongs to nobody: made of twelve digits. */
function citizenNumber(twelve: string): string {
  let sum = 0;
  Array.from(twelve).forEach((digit, index) => (sum += Number(digit) * (13 - index)));
  return `${twelve}${(11 - (sum % 11)) % 10}`;
}

function grouped(number: string, sign: string): string {
  return number.replace(
    /^(\d)(\d{4})(\d{5})(\d{2})(\d)$/,
    ['$1', '$2', '$3', '$4', '$5'].join(sign),
  );
}

const NUMBER = citizenNumber('123456789012');

function found(text: string): readonly string[] {
  return findPersonalData(text).map(({ kind, text: piece }) => `${kind}: ${piece}`);
}

describe('findPersonalData', () => {
  it.each([
    ['together', NUMBER],
    ['with dashes', grouped(NUMBER, '-')],
    ['with spaces', grouped(NUMBER, ' ')],
    ['in Thai digits', toThaiDigits(grouped(NUMBER, '-'))],
  ])('finds a citizen number written %s', (_, written) => {
    expect(found(`นาย ก เลขประจำตัวประชาชน ${written} ผู้ขอ`)).toEqual([`citizen-number: ${written}`]);
    expect(found(`(${written})`)).toEqual([`citizen-number: ${written}`]);
  });

  it('knows every right check digit and no wrong one', () => {
    const twelve = fc
      .tuple(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat({ max: 9 }), { minLength: 11, maxLength: 11 }),
      )
      .map(([first, rest]) => [first, ...rest].join(''));
    fc.assert(
      fc.property(twelve, fc.integer({ min: 1, max: 9 }), (digits, slip) => {
        const right = citizenNumber(digits);
        const wrong = `${digits}${(Number(right.charAt(12)) + slip) % 10}`;
        expect(found(right)).toEqual([`citizen-number: ${right}`]);
        expect(found(wrong)).toEqual([]);
      }),
    );
  });

  it.each([
    ...[
      '0812345678',
      '081-234-5678',
      '081 234 5678',
      '08-1234-5678',
      '08 1234 5678',
      '081.234.5678',
    ],
    ...[
      '0-8123-45678',
      '06 1234 5678',
      '091-2345678',
      '๐๘๑-๒๓๔-๕๖๗๘',
      '+66812345678',
      '+66 81 234 5678',
    ],
    ...['(+66) 81-234-5678', '+66 (0) 81 234 5678', '021234567', '02-123-4567', '02 123 4567'],
    ...[
      '0 2123 4567',
      '0-2123-4567',
      '๐ ๒๑๒๓ ๔๕๖๗',
      '053-211234',
      '053 211 234',
      '0 5321 1234',
      '+66 2 123 4567',
    ],
  ])('finds the phone number %s', (written) => {
    expect(found(`โทร. ${written} ต่อ 12`)).toEqual([`phone: ${written}`]);
    expect(found(`โทร.${written}`)).toEqual([`phone: ${written}`]);
  });

  it.each([
    ['ติดต่อ someone@example.go.th', 'someone@example.go.th'],
    ['(a.b-c+d_e@mail.example.com)', 'a.b-c+d_e@mail.example.com'],
    ['๗๗๐๐@example.go.th.', '๗๗๐๐@example.go.th'],
    ['0812345678@example.com', '0812345678@example.com'],
  ])('finds the e-mail address in %j', (text, address) => {
    expect(found(text)).toEqual([`e-mail: ${address}`]);
  });

  it('finds several, each at its place', () => {
    const text = `นาย ก โทร ๐๘๑-๒๓๔-๕๖๗๘, a@b.co ${NUMBER}`;
    expect(found(text)).toEqual([
      'phone: ๐๘๑-๒๓๔-๕๖๗๘',
      'e-mail: a@b.co',
      `citizen-number: ${NUMBER}`,
    ]);
    for (const { start, end, text: piece } of findPersonalData(text)) {
      expect(text.slice(start, end)).toBe(piece);
    }
  });

  it.each([
    '',
    '1,234,567.00',
    '0.812345678',
    '812345678',
    '๐.๐๐',
    '1/10/2567 - 30/9/2568',
    '01-10-2567 ถึง 30-09-2568',
    '08.30 - 16.30 น.',
    'กค 0301/ว 1234',
    'ที่ มท 0808.2/ว 1234',
    'กท 0401/0812345678',
    'เลขที่โครงการ 66089123456',
    'A0812345678',
    '1555',
    '0105551234567',
    'ว 081/2567',
    '1 2 3 4 5 6 7 8 9 10 11',
    'ไลน์ @example',
    'a@b',
    '@example.com',
    'https://example.go.th/0812345678/1',
    '100 081 234',
    '12081-234-5678',
    '081-234-56789',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where each lies, in order and without overlaps, in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '0',
        '08',
        '1',
        '234',
        '5678',
        '๐๒',
        '-',
        ' ',
        '.',
        '@',
        'a',
        'go.th',
        '+66',
        '(',
        ')',
        ',',
        '/',
      ],
    );
    const numbers = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(numbers, anyText), (text) => {
        let end = 0;
        for (const each of findPersonalData(text)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.text).toBe(text.slice(each.start, each.end));
          end = each.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['0', '1', '0-', '08 ', '@', 'a@', 'a.', 'a', '@a.', '+66', '081-', 'a-', '-'])(
    'comes to an end on the longest cell, full of %j',
    (repeated) => {
      const text = repeated.repeat(Math.floor(32_767 / repeated.length));
      expect(findPersonalData(`${text}@`)).toEqual([]);
    },
  );
});
