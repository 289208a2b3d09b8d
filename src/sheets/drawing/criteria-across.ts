import { RATINGS } from '../../assessment/matrix';
import type { CriteriaAcrossPart } from '../../forms/part';
import { meaningsOf } from './criteria-meanings';
import { area } from './reference';
import type { LaidPart, Setting } from './setting';
import { COLUMN_HEADING } from './styles';

/** What each rating means in this office, a column each from 1 to 5. Takes six columns. */
export function layCriteriaAcross(
  part: CriteriaAcrossPart,
  row: number,
  setting: Setting,
): LaidPart {
  const { words, figure } = setting;
  const rows = 1 + part.factors.length;
  const width = 1 + RATINGS.length;
  return {
    rows,
    draw: () => ({
      blocks: [
        {
          row,
          column: 0,
          cells: [
            [part.corner, ...RATINGS.map(figure)],
            ...part.factors.map(({ factor, label }) => [
              label,
              ...[...meaningsOf(factor, setting)].reverse().map(words),
            ]),
          ],
        },
      ],
      styles: [
        { area: area(row, 0, rows, width), style: { lines: 'grid' } as const },
        { area: area(row, 0, 1, width), style: COLUMN_HEADING },
        { area: area(row + 1, 0, part.factors.length, 1), style: { bold: true } },
      ],
      rowHeights: [{ row, rows: 1, height: 28 }],
      start: { row: row + 1, column: 1, open: true },
    }),
  };
}
