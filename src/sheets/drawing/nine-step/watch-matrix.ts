import { bandOf, WATCH_RATINGS } from '../../../assessment/nine-step';
import { LEVEL_WORDS } from '../../../assessment/level';
import { LEVEL_FILLS } from '../../../forms/palette';
import { area } from '../reference';
import type { LaidPart, Setting } from '../setting';
import { COLUMN_HEADING } from '../styles';

/** The severities' name over all, their ratings, and a row for each necessity. */
const HEAD = 2;
const SIZE = WATCH_RATINGS.length;

/**
 * The total of each necessity and severity, with its band: 1–3 low, 4–6 medium, 9 high. Source 004,
 * steps 3 and 4.
 */
export function layWatchMatrix(row: number, { words, figure }: Setting): LaidPart {
  const falling = [...WATCH_RATINGS].reverse();
  const first = row + HEAD;
  const cells = falling.flatMap((necessity, line) =>
    WATCH_RATINGS.map((severity, index) => {
      const total = necessity * severity;
      return { place: area(first + line, 1 + index, 1, 1), total, band: bandOf(total) };
    }),
  );
  return {
    rows: HEAD + SIZE,
    draw: () => ({
      blocks: [
        { row, column: 1, cells: [['ระดับความรุนแรงของผลกระทบ']] },
        {
          row: row + 1,
          column: 0,
          cells: [['ระดับความจำเป็นของการเฝ้าระวัง', ...WATCH_RATINGS.map(figure)]],
        },
        { row: first, column: 0, cells: falling.map((necessity) => [figure(necessity)]) },
        ...cells.map(({ place, total, band }) => ({
          row: place.row,
          column: place.column,
          cells: [[words(`${total} (${LEVEL_WORDS[band]})`)]],
        })),
      ],
      styles: [
        { area: area(row, 1, HEAD, SIZE), style: COLUMN_HEADING },
        // The two names stand in rows of their own: beside each other they would head table 3.
        { area: area(row, 0, HEAD, 1), style: { ...COLUMN_HEADING, lines: 'columns' } },
        { area: area(first, 0, SIZE, 1), style: COLUMN_HEADING },
        {
          area: area(first, 1, SIZE, SIZE),
          style: { horizontal: 'center', vertical: 'center', lines: 'grid' },
        },
        ...cells.map(({ place, band }) => ({ area: place, style: { fill: LEVEL_FILLS[band] } })),
      ],
      merges: [area(row, 1, 1, SIZE)],
      rowHeights: [
        { row, rows: HEAD, height: 34 },
        { row: first, rows: SIZE, height: 52 },
      ],
      start: { row: first, column: 1, open: false },
    }),
  };
}
