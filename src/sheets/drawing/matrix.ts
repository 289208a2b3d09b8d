import { LEVEL_WORDS } from '../../assessment/level';
import type { Rating } from '../../assessment/matrix';
import { levelOf, RATINGS, scoreOf } from '../../assessment/matrix';
import { LEVEL_FILLS } from '../../forms/palette';
import { countInCell, inThaiDigits } from './formulas';
import { area, quoted, tableRange } from './reference';
import type { Fragment, LaidPart, Places, Setting } from './setting';
import { COLUMN_HEADING } from './styles';

/** `Risk Score`, the names of the factors, the impacts across, and a row for each likelihood. */
const HEAD = 3;
const WIDTH = 6;

/** The 5×5 matrix with the number of this workbook's risks in each cell. */
export function layMatrix(row: number, setting: Setting): LaidPart {
  return {
    rows: HEAD + RATINGS.length,
    draw: (places) => drawMatrix(row, setting, places),
  };
}

function drawMatrix(row: number, setting: Setting, places: Places): Fragment {
  const { figure } = setting;
  const falling = [...RATINGS].reverse();
  const first = row + HEAD;
  return {
    blocks: [
      { row, column: 0, cells: [['Risk Score']] },
      {
        row: row + 1,
        column: 0,
        cells: [
          ['โอกาส (Likelihood)', 'ผลกระทบ (Impact)', null, null, null, null],
          [null, ...RATINGS.map(figure)],
          ...falling.map((likelihood) => [
            figure(likelihood),
            ...RATINGS.map((impact) => cellContent(setting, places, likelihood, impact)),
          ]),
        ],
      },
    ],
    styles: [
      { area: area(row, 0, HEAD, WIDTH), style: COLUMN_HEADING },
      { area: area(first, 0, RATINGS.length, 1), style: COLUMN_HEADING },
      {
        area: area(first, 1, RATINGS.length, RATINGS.length),
        style: { horizontal: 'center', vertical: 'center', lines: 'grid' },
      },
      ...falling.flatMap((likelihood, line) =>
        RATINGS.map((impact, index) => ({
          area: area(first + line, 1 + index, 1, 1),
          style: { fill: LEVEL_FILLS[levelOf(scoreOf(likelihood, impact))] },
        })),
      ),
    ],
    merges: [area(row, 0, 1, WIDTH), area(row + 1, 0, 2, 1), area(row + 1, 1, 1, RATINGS.length)],
    rowHeights: [
      { row, rows: HEAD, height: 28 },
      { row: first, rows: RATINGS.length, height: 52 },
    ],
    start: { row: first, column: 1, open: false },
  };
}

/** `สูงมาก (๕ x ๓ = ๑๕)`, and under it the number of risks, if there are any. */
function cellContent(
  { look, sheetName, words }: Setting,
  places: Places,
  likelihood: Rating,
  impact: Rating,
): string {
  const score = scoreOf(likelihood, impact);
  const label = words(`${LEVEL_WORDS[levelOf(score)]} (${likelihood} x ${impact} = ${score})`);
  const scored = places.tables.get('scored');
  if (scored === undefined) return label;
  const count = countInCell(
    tableRange(scored, 'likelihood', sheetName),
    tableRange(scored, 'impact', sheetName),
    likelihood,
    impact,
  );
  const number = look.digits === 'thai' ? inThaiDigits(count) : count;
  return `=${quoted(label)}&IF(${count}=0,"",CHAR(10)&${number}&" ประเด็น")`;
}
