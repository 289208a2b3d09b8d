import type { Level } from '../../assessment/level';
import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import type { Rating } from '../../assessment/matrix';
import { levelOf, RATINGS, scoreOf } from '../../assessment/matrix';
import { LEVEL_COLOUR_WORDS, LEVEL_FILLS } from '../../forms/palette';
import type { SheetBlueprint } from '../blueprint';
import { textRange } from './form-table';
import { countInCell, inThaiDigits } from './formulas';
import type { DrawingContext } from './layout';
import { TABLE_HEADING_ROWS } from './layout';
import { area, quoted, sheetPrefix } from './reference';
import { BODY, COLUMN_HEADING, STEP_HEADING } from './styles';

const ROWS = { title: 1, score: 2, factors: 3, ratings: 4, cells: 5, legend: 11 } as const;

/** The official words of the legend, without the level. Source 003, step 4. */
const BANDS: Readonly<Record<Level, string>> = {
  'very-high': '(15 คะแนนขึ้นไป)',
  high: '(10 - 14 คะแนน)',
  medium: '(5 - 9 คะแนน)',
  low: '(น้อยกว่า 5 คะแนน)',
};

/** ขั้นตอนที่ 4: the 5×5 matrix with the number of this workbook's risks in each cell, and the legend. */
export function drawMatrix(context: DrawingContext): SheetBlueprint {
  const { form, words } = context;
  const falling = [...RATINGS].reverse();
  const legend = [...LEVELS].reverse();
  return {
    name: context.names.matrix,
    tabColour: '#FFC000',
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [words(form.sheets.matrix.heading)],
          ['ระดับความรุนแรงของความเสี่ยงการทุจริต'],
          ['Risk Score'],
        ],
      },
      {
        row: ROWS.factors,
        column: 0,
        cells: [
          ['โอกาส (Likelihood)', 'ผลกระทบ (Impact)', null, null, null, null],
          [null, ...RATINGS.map((impact) => context.figure(impact))],
          ...falling.map((likelihood) => [
            context.figure(likelihood),
            ...RATINGS.map((impact) => cellFormula(context, likelihood, impact)),
          ]),
        ],
      },
      {
        row: ROWS.legend,
        column: 0,
        cells: legend.map((level) => [
          LEVEL_WORDS[level],
          words(
            `- ${LEVEL_COLOUR_WORDS[level]} หมายถึง ความเสี่ยงระดับ ${LEVEL_WORDS[level]} ${BANDS[level]}`,
          ),
        ]),
      },
    ],
    styles: [
      { area: area(0, 0, ROWS.legend + 4, 6), style: BODY },
      { area: area(0, 0, 1, 6), style: STEP_HEADING },
      { area: area(ROWS.title, 0, 1, 6), style: { bold: true } },
      { area: area(ROWS.score, 0, 3, 6), style: COLUMN_HEADING },
      { area: area(ROWS.cells, 0, 5, 1), style: COLUMN_HEADING },
      {
        area: area(ROWS.cells, 1, 5, 5),
        style: { horizontal: 'center', vertical: 'center', lines: 'grid' },
      },
      ...falling.flatMap((likelihood, line) =>
        RATINGS.map((impact, index) => ({
          area: area(ROWS.cells + line, 1 + index, 1, 1),
          style: { fill: LEVEL_FILLS[levelOf(scoreOf(likelihood, impact))] },
        })),
      ),
      ...legend.map((level, index) => ({
        area: area(ROWS.legend + index, 0, 1, 1),
        style: { fill: LEVEL_FILLS[level], horizontal: 'center', lines: 'grid' } as const,
      })),
    ],
    merges: [
      area(0, 0, 1, 6),
      area(ROWS.title, 0, 1, 6),
      area(ROWS.score, 0, 1, 6),
      area(ROWS.factors, 0, 2, 1),
      area(ROWS.factors, 1, 1, 5),
      ...legend.map((_, index) => area(ROWS.legend + index, 1, 1, 5)),
    ],
    columnWidths: [110, 126, 126, 126, 126, 126],
    rowHeights: [
      { row: 0, rows: 1, height: 34 },
      { row: ROWS.title, rows: 1, height: 30 },
      { row: ROWS.score, rows: 3, height: 28 },
      { row: ROWS.cells, rows: 5, height: 52 },
      { row: ROWS.legend, rows: legend.length, height: 28 },
    ],
    tables: [],
    colourRules: [],
    dropDowns: [],
    frozenRows: 0,
    printTitleRows: null,
    start: { row: ROWS.cells, column: 1 },
  };
}

/** `สูงมาก (๕ x ๓ = ๑๕)`, and under it the number of risks, if there are any. */
function cellFormula(context: DrawingContext, likelihood: Rating, impact: Rating): string {
  const { form, choices, names, words } = context;
  const { columns } = form.sheets.issues;
  const range = (role: 'likelihood' | 'impact'): string =>
    sheetPrefix(names.issues) + textRange(columns, role, TABLE_HEADING_ROWS.issues + 1);
  const score = scoreOf(likelihood, impact);
  const label = words(`${LEVEL_WORDS[levelOf(score)]} (${likelihood} x ${impact} = ${score})`);
  const count = countInCell(range('likelihood'), range('impact'), likelihood, impact);
  const number = choices.digits === 'thai' ? inThaiDigits(count) : count;
  return `=${quoted(label)}&IF(${count}=0,"",CHAR(10)&${number}&" ประเด็น")`;
}
