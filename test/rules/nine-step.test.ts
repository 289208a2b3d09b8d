import { addressOf } from '../../src/assessment/place';
import { review } from '../../src/review';
import type { CellContent } from '../../src/sheets/snapshot';
import { sheet } from '../sheets/snapshots';
import type { Row } from '../sheets/nine-step/rows';
import { STATUS, WATCH } from '../sheets/nine-step/rows';

const CONTROL: readonly Row[] = [
  ['ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต', 'คุณภาพการจัดการ', 'ระดับต่ำ', 'ระดับปานกลาง', 'ระดับสูง'],
];

/** Everything found, as `rule table!cell`. */
function found(tables: Readonly<Record<string, readonly Row[]>>): readonly string[] {
  const sheets = Object.entries(tables).map(([name, rows]) => sheet(name, rows));
  return review(sheets).findings.map(
    ({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`,
  );
}

function status(
  ...rows: readonly (readonly [string, 'green' | 'yellow' | 'orange' | 'red'])[]
): readonly Row[] {
  const columns = ['green', 'yellow', 'orange', 'red'];
  return [
    STATUS,
    ...rows.map(([item, colour]): Row => [
      null,
      item,
      ...columns.map((each) => (each === colour ? '✓' : null)),
    ]),
  ];
}

function watch(
  ...rows: readonly (readonly [
    item: string | null,
    necessity: CellContent,
    severity: CellContent,
  ])[]
): readonly Row[] {
  return [
    ...WATCH,
    ...rows.map(([item, necessity, severity]): Row => {
      const isRated = typeof necessity === 'number' && typeof severity === 'number';
      const total = isRated ? necessity * severity : null;
      return [null, item, null, necessity, null, null, severity, null, total];
    }),
  ];
}

describe('colour-score-mismatch', () => {
  it.each<
    [colour: 'orange' | 'red', necessity: number, severity: number, found: readonly string[]]
  >([
    ['orange', 1, 3, ['colour-score-mismatch 3!I3']],
    ['red', 2, 1, ['colour-score-mismatch 3!I3']],
    ['orange', 2, 2, ['risk-not-planned 3!B3']],
    ['red', 3, 3, ['risk-not-planned 3!B3']],
  ])('%s with %i × %i', (colour, necessity, severity, expected) => {
    expect(
      found({ '2': status(['1.1 รับเงิน', colour]), '3': watch(['1.1 รับเงิน', necessity, severity]) }),
    ).toEqual(expected);
  });

  it('points at a pale item with the highest total too', () => {
    expect(found({ '2': status(['1.1 รับเงิน', 'green']), '3': watch(['1.1 รับเงิน', 3, 3]) })).toEqual(
      ['risk-not-planned 3!B3', 'carried-forward-wrongly 3!B3', 'colour-score-mismatch 3!I3'],
    );
  });
});

describe('carried-forward-wrongly', () => {
  it('is silent about pale items that are listed and not rated', () => {
    const two = status(['1.1 รับเงิน', 'yellow'], ['1.2 ส่งเงินไม่ครบถ้วน', 'orange']);
    const three = watch(['1.1 รับเงิน', null, null], ['1.2 ส่งเงินไม่ครบถ้วน', 3, 2]);
    expect(found({ '2': two, '3': three })).toEqual(['risk-not-planned 3!B4']);
  });

  it('points at an orange or red item that table 3 lacks', () => {
    const two = status(['1.1 รับเงิน', 'red'], ['1.2 ส่งเงินไม่ครบถ้วน', 'orange']);
    expect(found({ '2': two, '3': watch(['1.2 ส่งเงินไม่ครบถ้วน', 3, 2]) })).toEqual([
      'carried-forward-wrongly 2!B2',
      'risk-not-planned 3!B3',
    ]);
  });

  it('is silent where a row of table 3 names no item, so that nobody can tell', () => {
    const two = status(['1.1 รับเงิน', 'red'], ['1.2 ส่งเงินไม่ครบถ้วน', 'orange']);
    expect(found({ '2': two, '3': watch([null, 3, 1]) })).toEqual([]);
  });

  it('takes a row that names no item for the only one that is left', () => {
    const steps: readonly Row[] = [['1', 'ก่อนจ่าย']];
    const two = [STATUS, ...steps, [null, '1.1 รับเงิน', null, '✓']];
    const [group = [], scale = [], ...rows] = watch([null, 1, 1]);
    expect(found({ '2': two, '3': [group, scale, ...steps, ...rows] })).toEqual([
      'carried-forward-wrongly 3!B4',
    ]);
  });
});

describe('watch-scale-invalid', () => {
  it.each<[string, CellContent, CellContent, readonly string[]]>([
    ['nothing at all', null, null, ['watch-scale-invalid 3!C3', 'watch-scale-invalid 3!F3']],
    ['one of them', 2, null, ['watch-scale-invalid 3!F3']],
    ['nought', 0, 2, ['watch-scale-invalid 3!D3']],
    ['four', 3, 4, ['watch-scale-invalid 3!G3']],
    ['a word', 'สูง', 1, ['watch-scale-invalid 3!D3']],
    ['half', 1.5, 1, ['watch-scale-invalid 3!D3']],
    ['an error', { error: '#REF!' }, 1, ['watch-scale-invalid 3!D3']],
  ])('%s', (_, necessity, severity, expected) => {
    const cells = found({ '3': watch(['1.1 รับเงิน', necessity, severity]) });
    expect(cells.filter((each) => !each.startsWith('total'))).toEqual(expected);
  });
});

describe('control-value-misplaced', () => {
  it.each<[string, Row, readonly string[]]>([
    ['the total under its band', ['1.1 รับเงิน', 'ดี', 3], []],
    ['Thai digits', ['1.1 รับเงิน', 'ดี', '๓'], []],
    ['no value', ['1.1 รับเงิน', 'ดี'], []],
    ['another band', ['1.1 รับเงิน', 'ดี', null, 3], ['control-value-misplaced 4!D2']],
    ['another value', ['1.1 รับเงิน', 'ดี', 2], ['control-value-misplaced 4!C2']],
    ['a value twice', ['1.1 รับเงิน', 'ดี', 3, null, 3], ['control-value-misplaced 4!E2']],
  ])('%s', (_, row, expected) => {
    expect(found({ '3': watch(['1.1 รับเงิน', 1, 3]), '4': [...CONTROL, row] })).toEqual(expected);
  });

  it.each<[number, 1 | 2 | 3 | 4, readonly string[]]>([
    [3, 2, []],
    [4, 2, ['control-value-misplaced 4!C2']],
    [6, 3, []],
    [9, 4, []],
    [9, 3, ['control-value-misplaced 4!D2']],
  ])('judges %i by itself where table 3 is missing', (value, column, expected) => {
    const row: CellContent[] = ['1.1 รับเงิน', 'ดี', null, null, null];
    row[column] = value;
    expect(found({ '4': [...CONTROL, row] })).toEqual(expected);
  });
});

describe('row-dropped', () => {
  it('points at a factor of table 1 that table 2 lacks', () => {
    const one: readonly Row[] = [
      ['ที่', 'ขั้นตอนการปฏิบัติงาน', 'Known Factor', 'Unknown Factor'],
      ['๑', 'ก่อนจ่าย', '๑. รับเงิน ๒. ส่งเงินไม่ครบถ้วน'],
    ];
    expect(found({ '1': one, '2': status(['1.1 รับเงิน', 'green']) })).toEqual(['row-dropped 1!C2']);
  });

  it('is silent about a pale item where few pale ones were carried on', () => {
    const two = status(['1.1 รับเงิน', 'green'], ['1.2 ส่งเงินไม่ครบถ้วน', 'green']);
    expect(found({ '2': two, '3': watch(['1.1 รับเงิน', 1, 1]) })).toEqual([
      'carried-forward-wrongly 3!B3',
    ]);
  });
});
