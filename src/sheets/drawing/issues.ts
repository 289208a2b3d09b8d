import { RATINGS } from '../../assessment/matrix';
import { toThaiDigits } from '../../thai/digits';
import type { CellInput, DropDown, SheetBlueprint } from '../blueprint';
import { cellsAbove, centred, columnOf, levelColours, processLine, tableRow } from './form-table';
import { levelFormula, orderFormula, scoreFormula } from './formulas';
import type { DrawingContext } from './layout';
import { READY_ROWS, TABLE_HEADING_ROWS } from './layout';
import { area, inRow } from './reference';
import { BODY, COLUMN_HEADING, STEP_HEADING } from './styles';

/** ขั้นตอนที่ 2: the issues of the process's steps, with live score and level. */
export function drawIssues(context: DrawingContext): SheetBlueprint {
  const { form, choices, words, numberFormat } = context;
  const { columns, group, heading } = form.sheets.issues;
  const headingRow = TABLE_HEADING_ROWS.issues;
  const groupRow = headingRow - 1;
  const first = headingRow + 1;
  const sample = choices.sample ? form.sample.risks : [];
  const count = READY_ROWS.issues;
  const width = columns.length;
  const groupColumns = group.roles.map((role) => columnOf(columns, role));
  const groupStart = Math.min(...groupColumns);
  const level = columnOf(columns, 'level');
  const row = (index: number): CellInput[] => {
    const at = first + index;
    const cell = (role: Parameters<typeof columnOf>[1]): string =>
      inRow(columnOf(columns, role), at);
    const risk = sample[index];
    return tableRow(columns, {
      order: orderFormula(
        [cell('step'), cell('issue')],
        cellsAbove(columns, 'order', headingRow, at),
      ),
      step: risk?.step ?? null,
      issue: risk?.issue ?? null,
      likelihood: risk?.likelihood ?? null,
      impact: risk?.impact ?? null,
      score: scoreFormula(cell('likelihood'), cell('impact')),
      level: levelFormula(cell('score')),
    });
  };
  const body = area(first, 0, count, width);
  return {
    name: context.names.issues,
    tabColour: '#ED7D31',
    blocks: [
      { row: 0, column: 0, cells: [[words(heading)], [processLine(context)]] },
      { row: groupRow, column: groupStart, cells: [[group.heading]] },
      { row: headingRow, column: 0, cells: [columns.map((column) => column.heading)] },
      { row: first, column: 0, cells: Array.from({ length: count }, (_, index) => row(index)) },
    ],
    styles: [
      { area: area(0, 0, first + count, width), style: BODY },
      { area: area(0, 0, 1, width), style: STEP_HEADING },
      { area: area(1, 0, 1, width), style: { bold: true } },
      { area: area(groupRow, groupStart, 2, width - groupStart), style: COLUMN_HEADING },
      // An Excel table allows no merged heading: two cells that look like one.
      { area: area(groupRow, 0, 2, groupStart), style: { ...COLUMN_HEADING, lines: 'columns' } },
      { area: body, style: { lines: 'grid' } },
      ...centred(
        columns,
        ['order', 'likelihood', 'impact', 'score', 'level'],
        first,
        count,
        numberFormat,
      ),
    ],
    merges: [
      area(0, 0, 1, width),
      area(1, 0, 1, width),
      area(groupRow, groupStart, 1, groupColumns.length),
    ],
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: 0, rows: 1, height: 34 },
      { row: 1, rows: 1, height: 30 },
      { row: groupRow, rows: 2, height: 28 },
    ],
    tables: [area(headingRow, 0, count + 1, width)],
    colourRules: levelColours(area(first, columnOf(columns, 'score'), count, 2), level),
    dropDowns: [
      ratingDropDown(
        context,
        area(first, columnOf(columns, 'likelihood'), count, 1),
        'โอกาส (Likelihood)',
      ),
      ratingDropDown(
        context,
        area(first, columnOf(columns, 'impact'), count, 1),
        'ผลกระทบ (Impact)',
      ),
    ],
    frozenRows: first,
    printTitleRows: { first: groupRow, last: headingRow },
    start: { row: first, column: columnOf(columns, 'step') },
  };
}

/** Ratings in the chosen digits first; the other digits are accepted as well. */
function ratingDropDown(
  { choices, words }: DrawingContext,
  where: DropDown['area'],
  factor: string,
): DropDown {
  const arabic = RATINGS.map(String);
  const thai = arabic.map(toThaiDigits);
  return {
    area: where,
    options: choices.digits === 'thai' ? [...thai, ...arabic] : [...arabic, ...thai],
    prompt: {
      title: factor,
      message: words('ใส่คะแนน 1 ถึง 5 ตามเกณฑ์ในขั้นตอนที่ 3 คะแนนรวมและระดับจะคำนวณให้เอง'),
    },
    error: {
      title: 'คะแนนไม่ถูกต้อง',
      message: words('ช่องนี้ใส่ได้เฉพาะเลข 1 ถึง 5 กรุณาเลือกจากรายการ หรือกด ยกเลิก เพื่อกลับไปค่าเดิม'),
    },
  };
}
