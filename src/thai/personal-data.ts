import { toArabicDigits } from './digits';

/** Something that names or reaches a person, found in a text. */
export interface PersonalData {
  readonly kind: 'citizen-number' | 'phone' | 'e-mail';
  /** Zero-based index into the text; `end` is the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** As it is written there. */
  readonly text: string;
}

/**
 * Finds Thai citizen numbers with a right check digit, Thai phone numbers, mobile and landline, and
 * e-mail addresses, in the order of the text. Whose they are cannot be seen: the number of an office
 * is found as well. Budgets, dates, document numbers and tax numbers of companies (which begin with 0)
 * are not.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const digits = toArabicDigits(text);
  const found = [
    ...findEmails(digits),
    ...matches(digits, CITIZEN, 'citizen-number').filter(hasCheckDigit),
    ...matches(digits, PHONE, 'phone'),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalData[] = [];
  for (const each of found) {
    if (each.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push({ ...each, text: text.slice(each.start, each.end) });
  }
  return kept;
}

function matches(
  text: string,
  pattern: RegExp,
  kind: PersonalData['kind'],
): readonly PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** No other digits beside, also not behind a sign that belongs to numbers; no code such as `A0812345678`. */
const BEFORE = '(?<![A-Za-z0-9])(?<!\\d[-–.,/])';
const AFTER = '(?![A-Za-z0-9]|[./,]\\d|[-–]\\d{5})';
const GAP = '[-– \\u00A0\\u2010\\u2011]';

/** Thirteen digits together, or as on the card: 1 2345 67890 12 3. People's begin with 1 to 8. */
const CITIZEN = new RegExp(
  `${BEFORE}[1-8](?:\\d{12}|${GAP}\\d{4}${GAP}\\d{5}${GAP}\\d{2}${GAP}\\d)${AFTER}`,
  'g',
);

function hasCheckDigit({ text }: PersonalData): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(digits.charAt(index)) * (13 - index);
  return Number(digits.charAt(12)) === (11 - (sum % 11)) % 10;
}

/**
 * How people group the digits of a number. `m` is the second digit of a mobile number (06, 08, 09 and
 * eight more), `l` that of a landline (02, 03, 04, 05, 07 and seven more), `d` any, `-` a gap, `.` a
 * full stop. None begins with `0.`, as decimals do.
 */
const GROUPINGS = [
  ...['0mdddddddd', '0md-ddd-dddd', '0md-ddddddd', '0m-dddd-dddd', '0mdd-ddd-ddd', '0mdd-dddddd'],
  ...['0-mddd-ddddd', '0-mdddd-dddd', '0-md-ddd-dddd', '0-mdddddddd'],
  ...['0lddddddd', '0l-ddd-dddd', '0l-ddddddd', '0ld-ddd-ddd', '0ld-dddddd', '0ld-dddd-dd'],
  ...['0-lddd-dddd', '0-lddddddd', '0-ld-ddd-ddd'],
  ...['0md.ddd.dddd', '0l.ddd.dddd', '0ld.ddd.ddd'],
];
/** Behind the country's number the 0 is left out, or kept in brackets. */
const ABROAD = [
  ...['mdddddddd', 'md-ddd-dddd', 'm-dddd-dddd', 'md-ddddddd', 'mddd-ddddd', 'mdddd-dddd'],
  ...['lddddddd', 'l-ddd-dddd', 'l-ddddddd', 'ld-ddd-ddd', 'lddd-dddd'],
];

function anyOf(groupings: readonly string[]): string {
  const parts: Readonly<Record<string, string>> = {
    m: '[689]',
    l: '[23457]',
    d: '\\d',
    '-': GAP,
    '.': '\\.',
  };
  return groupings.map((each) => each.replace(/[mld.-]/g, (sign) => parts[sign] ?? sign)).join('|');
}

const PHONE = new RegExp(
  `(?:${BEFORE}(?:${anyOf(GROUPINGS)})|` +
    `(?<![A-Za-z0-9])\\(?\\+66\\)?${GAP}?(?:\\(0\\)${GAP}?|0)?(?:${anyOf(ABROAD)}))${AFTER}`,
  'g',
);

/** Every address around an @. Each letter is looked at for one @ only, so that time stays in bounds. */
function findEmails(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && LOCAL.test(text.charAt(start - 1))) start -= 1;
    while (start < at && text.charAt(start) === '.') start += 1;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    from = at + 1;
    if (start === at || domain === undefined) continue;
    from = at + 1 + domain.length;
    found.push({ kind: 'e-mail', start, end: from, text: '' });
  }
  return found;
}

const LOCAL = /[A-Za-z0-9._%+-]/;
const DOMAIN = /(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}/y;
