import type { CriteriaSet, CriteriaSetId, Form } from '../../forms/form';
import type { CellInput, SheetBlueprint } from '../blueprint';
import type { DrawingContext } from './layout';
import { area } from './reference';
import { BODY, COLUMN_HEADING, STEP_HEADING } from './styles';

const RATING_WORDS = ['สูงมาก', 'สูง', 'ปานกลาง', 'น้อย', 'น้อยมาก'] as const;

const TABLES = [
  {
    factor: 'likelihood',
    row: 2,
    title: 'เกณฑ์กำหนดระดับโอกาส (Likelihood) ที่จะเกิดความเสี่ยง',
    heading: 'โอกาสที่จะเกิด',
  },
  {
    factor: 'impact',
    row: 10,
    title: 'เกณฑ์กำหนดระดับความรุนแรงของผลกระทบ (Impact) ที่ส่งผลกระทบด้านการดำเนินงาน',
    heading: 'ผลกระทบที่จะเกิด',
  },
] as const;

/** ขั้นตอนที่ 3: what each rating means in this office, from a ready set and editable. */
export function drawCriteria(context: DrawingContext): SheetBlueprint {
  const { form, choices, words } = context;
  const sets = {
    likelihood: setOf(form, choices.likelihoodCriteria, 'likelihood'),
    impact: setOf(form, choices.impactCriteria, 'impact'),
  };
  const height = TABLES[1].row + 7;
  return {
    name: context.names.criteria,
    tabColour: '#A5A5A5',
    blocks: [
      { row: 0, column: 0, cells: [[words(form.sheets.criteria.heading)]] },
      ...TABLES.map((table) => ({
        row: table.row,
        column: 0,
        cells: [
          [table.title, null, null],
          ['ระดับ', table.heading, 'คำอธิบาย'],
          ...sets[table.factor].meanings.map((meaning, index): CellInput[] => [
            context.figure(5 - index),
            RATING_WORDS[index] ?? null,
            words(meaning),
          ]),
        ],
      })),
    ],
    styles: [
      { area: area(0, 0, height, 3), style: BODY },
      { area: area(0, 0, 1, 3), style: STEP_HEADING },
      ...TABLES.flatMap((table) => [
        { area: area(table.row, 0, 1, 3), style: { bold: true } },
        { area: area(table.row + 1, 0, 1, 3), style: COLUMN_HEADING },
        { area: area(table.row + 2, 0, 5, 3), style: { lines: 'grid' } as const },
        { area: area(table.row + 2, 0, 5, 2), style: { horizontal: 'center' } as const },
      ]),
    ],
    merges: [area(0, 0, 1, 3), ...TABLES.map((table) => area(table.row, 0, 1, 3))],
    columnWidths: [60, 130, 530],
    rowHeights: [
      { row: 0, rows: 1, height: 34 },
      ...TABLES.map((table) => ({ row: table.row, rows: 2, height: 28 })),
    ],
    tables: [],
    colourRules: [],
    dropDowns: [],
    frozenRows: 0,
    printTitleRows: null,
    start: { row: TABLES[0].row + 2, column: 2 },
  };
}

/** The chosen set, if it is one for this factor; otherwise the form's first one that is. */
function setOf(form: Form, id: CriteriaSetId, factor: CriteriaSet['factor']): CriteriaSet {
  const sets = form.criteriaSets.filter((set) => set.factor === factor);
  const chosen = sets.find((set) => set.id === id) ?? sets[0];
  if (chosen === undefined) throw new RangeError(`the form has no criteria for ${factor}`);
  return chosen;
}
