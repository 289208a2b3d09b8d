import type { Band, Colour } from '../../../src/assessment/nine-step';
import { BANDS, COLOURS, bandOf } from '../../../src/assessment/nine-step';
import type { Area, CellContent, SheetSnapshot } from '../../../src/sheets/snapshot';
import { toThaiDigits } from '../../../src/thai/digits';
import { sheet } from '../snapshots';

/** One item as every table has it; a test changes a table's own view of it. */
export interface ItemCells {
  readonly number: string;
  readonly words: string;
  readonly colour: Colour;
  readonly necessity: number;
  readonly severity: number;
}

/** How the tables are laid out; each choice is one that offices make. */
export interface Layout {
  readonly digits: 'arabic' | 'thai';
  /** Whether `2.1` stands before the item's words or in the order column. */
  readonly numbers: 'words' | 'order';
  readonly offset: { readonly row: number; readonly column: number };
  readonly sheets: 'one' | 'many';
  readonly pageBreaks: boolean;
  readonly mergedHeadings: boolean;
  /** Whether a rating is a number in the middle one of three columns, a tick under its number, or in a column of its own. */
  readonly ratings: 'number' | 'tick' | 'column';
  /** Table 5: all in two cells, a row for each event, or an ordinary measures table. */
  readonly plan: 'cells' | 'rows' | 'table';
}

/** What a table has instead of what it ought to have. Cells by item number. */
export interface Seeds {
  readonly ticks?: Readonly<Record<string, readonly Colour[]>>;
  readonly total?: Readonly<Record<string, CellContent>>;
  readonly necessity?: Readonly<Record<string, CellContent>>;
  readonly unplanned?: readonly string[];
  readonly notWatched?: readonly string[];
  readonly alsoWatched?: readonly string[];
  readonly band?: Readonly<Record<string, Band>>;
  readonly notControlled?: readonly string[];
  readonly withoutOwner?: boolean;
}

const STEPS: Readonly<Record<string, string>> = {
  '1': 'ขออนุมัติเดินทางไปราชการ',
  '2': 'เดินทางไปราชการตามกำหนด',
};

export const ITEMS: readonly ItemCells[] = [
  item('1.1', 'ใช้รถส่วนตัวโดยไม่ระบุหมายเลขทะเบียน', 'yellow', 1, 1),
  item('1.2', 'ชื่อผู้เดินทางไม่ตรงกับที่ขออนุมัติ', 'orange', 2, 2),
  item('2.1', 'แก้ไขตัวเลขในรายงานการเดินทาง', 'red', 3, 3),
  item('2.2', 'เบิกค่าพาหนะไม่ตรงกับที่จ่ายจริง', 'orange', 2, 3),
  item('2.3', 'แนบหลักฐานการเบิกไม่ครบถ้วน', 'green', 1, 1),
];

function item(
  number: string,
  words: string,
  colour: Colour,
  necessity: number,
  severity: number,
): ItemCells {
  return { number, words, colour, necessity, severity };
}

type Row = readonly CellContent[];
interface Table {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly Row[];
  readonly rows: readonly Row[];
  /** Merges within the table; rows from its first heading. */
  readonly merges: readonly Area[];
}

/** A whole workbook of the nine-step method. */
export function laidOut(layout: Layout, seeds: Seeds = {}): readonly SheetSnapshot[] {
  const written = (content: CellContent): CellContent =>
    layout.digits === 'thai' && content !== null && typeof content !== 'object'
      ? toThaiDigits(String(content))
      : content;
  const tables = [
    statusTable(layout, seeds),
    watchTable(layout, seeds),
    controlTable(seeds),
    planTable(layout, seeds),
  ];
  const sheets: { name: string; rows: Row[]; merges: Area[] }[] = [];
  for (const table of tables) {
    const last = sheets.at(-1);
    const target =
      last === undefined || layout.sheets === 'many'
        ? { name: table.name, rows: [] as Row[], merges: [] as Area[] }
        : last;
    if (target !== last) sheets.push(target);
    target.rows.push([table.title], []);
    const top = target.rows.length + layout.offset.row;
    if (layout.mergedHeadings) {
      target.merges.push(
        ...table.merges.map((each) => ({
          ...each,
          row: each.row + top,
          column: each.column + layout.offset.column,
        })),
      );
    }
    const half = Math.ceil(table.rows.length / 2);
    const isBroken = layout.pageBreaks && table.headings.length > 0;
    const rows = isBroken
      ? [...table.rows.slice(0, half), [], ...table.headings, ...table.rows.slice(half)]
      : table.rows;
    target.rows.push(...table.headings, ...rows, []);
  }
  return sheets.map(({ name, rows, merges }) =>
    sheet(
      name,
      rows.map((row) => row.map(written)),
      { origin: layout.offset, merges },
    ),
  );
}

const ITEM_HEADING = 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต';

function named({ number, words }: ItemCells, { numbers }: Layout): Row {
  return numbers === 'order' ? [number, words] : [null, `${number} ${words}`];
}

/** Main steps above their items. */
function underSteps(
  items: readonly ItemCells[],
  step: (number: string, words: string) => Row,
  row: (of: ItemCells) => Row,
): readonly Row[] {
  return items.flatMap((of, index) => {
    const major = of.number.slice(0, 1);
    const isFirst = items[index - 1]?.number.slice(0, 1) !== major;
    return isFirst ? [step(major, STEPS[major] ?? ''), row(of)] : [row(of)];
  });
}

function statusTable(layout: Layout, { ticks = {} }: Seeds): Table {
  const rows = underSteps(
    ITEMS,
    (number, words) => [number, words],
    (of) => {
      const ticked = ticks[of.number] ?? [of.colour];
      return [...named(of, layout), ...COLOURS.map((each) => (ticked.includes(each) ? '✓' : null))];
    },
  );
  const headings = [['ที่', ITEM_HEADING, 'เขียว', 'เหลือง', 'ส้ม', 'แดง']];
  return { name: '2', title: 'ตารางที่ 2 สถานะความเสี่ยง', headings, rows, merges: [] };
}

function watched({ notWatched = [], alsoWatched = [] }: Seeds): readonly ItemCells[] {
  return ITEMS.filter(
    ({ number, colour }) =>
      (colour === 'orange' || colour === 'red' || alsoWatched.includes(number)) &&
      !notWatched.includes(number),
  );
}

function watchTable(layout: Layout, seeds: Seeds): Table {
  const { total = {}, necessity = {} } = seeds;
  const rating = (value: CellContent): Row => {
    switch (layout.ratings) {
      case 'number':
        return [null, value, null];
      case 'tick':
        return typeof value === 'number'
          ? [3, 2, 1].map((each) => (each === value ? '/' : null))
          : [value, null, null];
      case 'column':
        return [value];
    }
  };
  const rows = underSteps(
    watched(seeds),
    (number, words) => [number, words],
    (of) => [
      ...named(of, layout),
      ...rating(of.number in necessity ? (necessity[of.number] ?? null) : of.necessity),
      ...rating(of.severity),
      of.number in total ? (total[of.number] ?? null) : of.necessity * of.severity,
    ],
  );
  const wide = layout.ratings !== 'column';
  const headings: Row[] = wide
    ? [
        [
          ...['ที่', ITEM_HEADING, 'ระดับความจำเป็นของการเฝ้าระวัง', null, null],
          ...['ระดับความรุนแรงของผลกระทบ', null, null, 'ค่าความเสี่ยงรวม\nจำเป็น X รุนแรง'],
        ],
        [null, null, 3, 2, 1, 3, 2, 1],
      ]
    : [
        [
          ...['ที่', ITEM_HEADING, 'ระดับความจำเป็นของการเฝ้าระวัง'],
          ...['ระดับความรุนแรงของผลกระทบ', 'ค่าความเสี่ยงรวม จำเป็น X รุนแรง'],
        ],
      ];
  const merges = wide
    ? [
        ...[0, 1, 8].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
        ...[2, 5].map((column) => ({ row: 0, column, rows: 1, columns: 3 })),
      ]
    : [];
  return { name: '3', title: 'ตารางที่ 3 SCORING ทะเบียนข้อมูลที่ต้องเฝ้าระวัง', headings, rows, merges };
}

function controlTable(seeds: Seeds): Table {
  const { band = {}, notControlled = [] } = seeds;
  const rows = underSteps(
    watched(seeds).filter(({ number }) => !notControlled.includes(number)),
    (number, words) => [`${number}. ${words}`],
    ({ number, words, necessity, severity }) => {
      const total = necessity * severity;
      const under = band[number] ?? bandOf(total);
      return [`${number} ${words}`, 'ดี', ...BANDS.map((each) => (each === under ? total : null))];
    },
  );
  const headings = [
    [ITEM_HEADING, 'คุณภาพ การจัดการ', 'ค่าประเมินการควบคุมความเสี่ยงการทุจริต'],
    [null, null, 'ค่าความเสี่ยง ระดับต่ำ', 'ค่าความเสี่ยง ระดับปานกลาง', 'ค่าความเสี่ยง ระดับสูง'],
  ];
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: 3 },
  ];
  return { name: '4', title: 'ตารางที่ 4 การประเมินการควบคุมความเสี่ยง', headings, rows, merges };
}

function planTable(layout: Layout, seeds: Seeds): Table {
  const { unplanned = [], withoutOwner = false } = seeds;
  const events = watched(seeds).filter(
    ({ number, necessity, severity }) => necessity * severity >= 4 && !unplanned.includes(number),
  );
  const [timeframe, owner] = ['1 ต.ค. 2563 - 30 ก.ย. 2564', withoutOwner ? null : 'ฝ่ายการคลัง'];
  const title = 'ตารางที่ 5 แผนบริหารความเสี่ยง';
  const name: Row = ['ชื่อแผนบริหารความเสี่ยงการทุจริต', 'แผนบริหารความเสี่ยงการเบิกค่าเดินทาง'];
  const ends: Row[] = [
    ['ระยะเวลา', timeframe],
    ['ผู้รับผิดชอบ', owner],
  ];
  const heads = ['เหตุการณ์ความเสี่ยงการทุจริต', 'มาตรการ / กิจกรรม / แนวทาง'];
  const event = ({ number, words }: ItemCells): string => `${number} ${words}`;
  const measure = ({ number }: ItemCells): string => `${number} สุ่มตรวจทุกเดือน`;
  switch (layout.plan) {
    case 'cells': {
      const cells = [events.map(event), events.map(measure)].map((each) => each.join('\n'));
      const row = cells.map((text, index) => `${heads[index] ?? ''} ${text}`);
      return { name: '5', title, headings: [], rows: [name, row, ...ends], merges: [] };
    }
    case 'rows': {
      const rows = events.map((each) => [event(each), measure(each)]);
      return { name: '5', title, headings: [], rows: [name, heads, ...rows, ...ends], merges: [] };
    }
    case 'table': {
      const headings = [['เหตุการณ์ความเสี่ยง', 'มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ']];
      const rows = events.map((each) => [event(each), measure(each), timeframe, owner]);
      return { name: '5', title, headings, rows, merges: [] };
    }
  }
}
