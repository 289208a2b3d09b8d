/** How a month is written: `full` ตุลาคม or `short` ต.ค. */
export type MonthStyle = 'full' | 'short';

interface MonthWords {
  readonly full: string;
  readonly short: string;
  /** Slips that occur in forms. None is part of other words (as `กันยาน` is of `ป้องกันยานยนต์`). */
  readonly slips: readonly string[];
  /** What people say; also names of persons and words, so it needs a number beside it. */
  readonly said: string;
  readonly english: readonly [full: string, short: string];
}

const MONTHS: readonly MonthWords[] = [
  {
    full: 'มกราคม',
    short: 'ม.ค.',
    slips: ['มกรคม', 'มกราม', 'มกราคา', 'มกราค'],
    said: 'มกรา',
    english: ['january', 'jan'],
  },
  {
    full: 'กุมภาพันธ์',
    short: 'ก.พ.',
    slips: ['กุมภาพันธุ์', 'กุมภาพันธ', 'กุมภาพันท์', 'กุมภาพัน', 'กุมพาพันธ์', 'กุมภาพนธ์', 'กุมภพันธ์'],
    said: 'กุมภา',
    english: ['february', 'feb'],
  },
  {
    full: 'มีนาคม',
    short: 'มี.ค.',
    slips: ['มีนคม', 'มินาคม'],
    said: 'มีนา',
    english: ['march', 'mar'],
  },
  {
    full: 'เมษายน',
    short: 'เม.ย.',
    slips: ['เมษยน', 'เมศายน', 'เมสายน', 'เมษายม', 'แมษายน', 'เมษายา'],
    said: 'เมษา',
    english: ['april', 'apr'],
  },
  {
    full: 'พฤษภาคม',
    short: 'พ.ค.',
    slips: ['พฤษาคม', 'พฤกษภาคม', 'พฤศภาคม', 'พฤษภคม', 'พฤษาภาคม', 'พฤภาคม'],
    said: 'พฤษภา',
    english: ['may', 'may'],
  },
  {
    full: 'มิถุนายน',
    short: 'มิ.ย.',
    slips: ['มิถุนยน', 'มิถุยายน', 'มิถุนายม', 'มิถุนาน', 'มิถุนาย', 'มีถุนายน'],
    said: 'มิถุนา',
    english: ['june', 'jun'],
  },
  {
    full: 'กรกฎาคม',
    short: 'ก.ค.',
    slips: ['กรกฏาคม', 'กรกดาคม', 'กรกฎคม', 'กรกฏคม', 'กรฎาคม', 'กรกฎาค'],
    said: 'กรกฎา',
    english: ['july', 'jul'],
  },
  {
    full: 'สิงหาคม',
    short: 'ส.ค.',
    slips: ['สิงหคม', 'สิงหาม', 'สิหาคม', 'สิงหาค'],
    said: 'สิงหา',
    english: ['august', 'aug'],
  },
  {
    full: 'กันยายน',
    short: 'ก.ย.',
    slips: ['กันยายม', 'กันยยน', 'กันยนยน'],
    said: 'กันยา',
    english: ['september', 'sep'],
  },
  {
    full: 'ตุลาคม',
    short: 'ต.ค.',
    slips: ['ตุลคม', 'ตุลาม', 'ตลาคม', 'ตุลาค'],
    said: 'ตุลา',
    english: ['october', 'oct'],
  },
  {
    full: 'พฤศจิกายน',
    short: 'พ.ย.',
    slips: ['พฤษจิกายน', 'พฤศจิกยน', 'พฤจิกายน', 'พฤศิกายน', 'พฤศจิกาย', 'พฤษศจิกายน'],
    said: 'พฤศจิกา',
    english: ['november', 'nov'],
  },
  {
    full: 'ธันวาคม',
    short: 'ธ.ค.',
    slips: ['ธันวคม', 'ธันวาคน', 'ธันวาม', 'ธันวาค', 'ธันาคม'],
    said: 'ธันวา',
    english: ['december', 'dec'],
  },
];

/** The name of a month, 1 to 12; '' for any other number. */
export function monthName(month: number, style: MonthStyle): string {
  return MONTHS[month - 1]?.[style] ?? '';
}

const NUMBERS = new Map<string, number>();
MONTHS.forEach(({ full, short, slips, said, english }, index) => {
  for (const word of [full, short, ...slips, said, ...english]) NUMBERS.set(bare(word), index + 1);
});
NUMBERS.set('sept', 9);

function bare(word: string): string {
  return word.replace(/[. ]/g, '').toLowerCase();
}

/**
 * The number of a month, 1 to 12, from its full or short name, with or without its full stops and
 * spaces, with the usual slips, or in English. `null` for any other text.
 */
export function readMonth(text: string): number | null {
  return NUMBERS.get(bare(text)) ?? null;
}

function anyOf(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}

/** `ต.ค.`, `ต. ค.` or `ต.ค`: the first full stop is there, so that it looks like a month. */
const DOTTED = MONTHS.map(({ short }) => {
  const [first = '', second = ''] = short.split('.');
  return `${first}\\. ?${second}\\.?`;
});

/** Regular expression sources that find months in folded text, in lower case. */
export const MONTH_SOURCES = {
  /** Full names and their slips, certain wherever they stand. */
  full: anyOf(MONTHS.flatMap(({ full, slips }) => [full, ...slips])),
  /** Short names with full stops. `ก.พ.` and `ก.ค.` are offices as well, so look at what stands beside. */
  dotted: anyOf(DOTTED),
  /** Short names without the full stop in between (`ตค`, `ตค.`), and spoken ones: these need a number beside them. */
  weak: anyOf(
    MONTHS.flatMap(({ short, said }) => {
      const name = short.replaceAll('.', '');
      return [`${name}\\.?`, said];
    }),
  ),
  english: `(?:${anyOf(['sept', ...MONTHS.flatMap(({ english }) => english)])})\\b\\.?`,
} as const;
