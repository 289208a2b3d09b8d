import { valueOf } from '../../../src/assessment/field';
import { tickedColours } from '../../../src/assessment/item-colour';
import type { NineStep } from '../../../src/assessment/nine-step';
import type { Area, CellContent } from '../../../src/sheets/snapshot';
import { only } from '../only';
import { sheet } from '../snapshots';

/** A row of cells. */
export type Row = readonly CellContent[];

const ITEM = 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต';
/** The headings of table 2. */
export const STATUS: Row = ['ที่', ITEM, 'เขียว', 'เหลือง', 'ส้ม', 'แดง'];
/** The headings of table 3. */
export const WATCH: readonly Row[] = [
  [
    ...['ที่', ITEM, 'ระดับความจำเป็นของการเฝ้าระวัง', null, null],
    ...['ระดับความรุนแรงของผลกระทบ', null, null, 'ค่าความเสี่ยงรวม จำเป็น X รุนแรง'],
  ],
  [null, null, '๓', '๒', '๑', '๓', '๒', '๑'],
];

/** The tables that some rows hold. */
export function read(rows: readonly Row[], merges: readonly Area[] = []): NineStep {
  const { nineStep } = only([sheet('ก', rows, { merges })]);
  if (nineStep === null) throw new Error('no nine-step tables');
  return nineStep;
}

/** The items of table 2, each as `row number words colours`. */
export function statusOf(rows: readonly Row[], merges: readonly Area[] = []): readonly string[] {
  return read([STATUS, ...rows], merges).status.map((row) =>
    [row.row + 1, row.number, valueOf(row.item), tickedColours(row).join('+')].join(' '),
  );
}

/** The items of table 3, each as `row number necessity severity total`. */
export function watchOf(rows: readonly Row[], merges: readonly Area[] = []): readonly string[] {
  return read([...WATCH, ...rows], merges).watch.map((row) =>
    [
      `${row.row + 1} ${row.number || '?'}`,
      ...[row.necessity, row.severity, row.writtenTotal].map((field) =>
        field.kind === 'value' ? field.value : field.kind,
      ),
    ].join(' '),
  );
}
