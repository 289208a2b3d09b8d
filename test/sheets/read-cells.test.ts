import { valueOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import type { Area, CellContent } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

type Row = readonly CellContent[];

describe('a cell of the scored table', () => {
  const read = (...cells: Row): readonly unknown[] => {
    const [risk] = only([sheet('ก', [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', ...cells]])]).risks;
    if (risk === undefined) return [];
    const { likelihood, impact, writtenScore, writtenLevel } = risk;
    return [valueOf(likelihood), valueOf(impact), valueOf(writtenScore), valueOf(writtenLevel)];
  };

  it.each<[string, Row, readonly unknown[]]>([
    ['ratings with their names', ['3 (ปานกลาง)', '๔ = สูง', 12, 'สูง'], [3, 4, 12, 'high']],
    ['ratings with a unit', ['3 คะแนน', '4 - สูง', '12 คะแนน', 'สูง'], [3, 4, 12, 'high']],
    ['a bare product', [3, 2, '3*2', 'ปานกลาง'], [3, 2, 6, 'medium']],
    ['levels beside signs', [3, 2, 6, '🟡 ปานกลาง'], [3, 2, 6, 'medium']],
    ['levels in quotes', [3, 2, 6, '“ปานกลาง”'], [3, 2, 6, 'medium']],
  ])('may hold %s', (_, cells, expected) => {
    expect(read(...cells)).toEqual(expected);
  });

  it.each<[string, CellContent]>([
    ['two ratings', '2-3'],
    ['a fraction', '2/3'],
    ['a rating and a number', '3 (2 ครั้ง)'],
    ['a name alone', '(สูง)'],
    ['a rating out of range', '6 (สูง)'],
  ])('is no likelihood: %s', (_, cell) => {
    expect(read(cell, 2, 6, 'ปานกลาง')[0]).toBeNull();
  });
});

describe('a timeframe over several columns', () => {
  const LEFT = PLAN.slice(0, 6);
  const planned = [1, 'รับคำขอ', 'เรียกเงิน', 'ปานกลาง', 'ใช้บัตรคิว', 'ติดตั้ง'];
  const risk = sheet('2', [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', 3, 2, 6, 'ปานกลาง']]);

  /** The timeframe of the only measure and its cell, under a heading over `parts`. */
  const read = (parts: Row, cells: Row, isMerged: boolean): readonly unknown[] => {
    const width = parts.length;
    const blanks = Array.from({ length: width - 1 }, () => null);
    const down = [0, 1, 2, 3, 4, 5, 6 + width].map((column): Area => ({
      row: 0,
      column,
      rows: 2,
      columns: 1,
    }));
    const merges = isMerged ? [{ row: 0, column: 6, rows: 1, columns: width }, ...down] : [];
    const plan = sheet(
      '5',
      [
        [...LEFT, 'ระยะเวลา', ...blanks, 'ผู้รับผิดชอบ'],
        [...LEFT.map(() => null), ...parts],
        [...planned, ...cells, 'ธุรการ'],
      ],
      { merges },
    );
    const { plan: rows } = only([risk, plan]);
    const timeframe = rows[0]?.measures[0].timeframe;
    if (timeframe === undefined || timeframe.kind === 'absent') return [];
    return [rows.length, valueOf(timeframe), addressOf(timeframe.place)];
  };

  it.each<[string, Row, Row, readonly unknown[]]>([
    [
      'a beginning and an end',
      ['เริ่มต้น', 'สิ้นสุด'],
      ['1 ต.ค. 68', '30 ก.ย. 69'],
      [1, '1 ต.ค. 68 - 30 ก.ย. 69', 'G3'],
    ],
    [
      'quarters',
      ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
      [null, '/', null, '✓'],
      [1, 'ไตรมาส 2, ไตรมาส 4', 'H3'],
    ],
    ['quarters, none marked', ['ไตรมาส 1', 'ไตรมาส 2'], [null, null], [1, null, 'G3']],
  ])('is read from %s', (_, parts, cells, expected) => {
    expect(read(parts, cells, true)).toEqual(expected);
    expect(read(parts, cells, false)).toEqual(expected);
  });
});
