import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import { writeFiscalYearPeriod } from '../../thai/fiscal-year';
import type { CellInput, SheetBlueprint } from '../blueprint';
import {
  cellsAbove,
  centred,
  columnOf,
  levelColours,
  processLine,
  tableRow,
  textRange,
} from './form-table';
import { orderFormula, planLevelFormula } from './formulas';
import type { DrawingContext } from './layout';
import { READY_ROWS, TABLE_HEADING_ROWS } from './layout';
import { area, inRow, sheetPrefix } from './reference';
import { drawSignatures } from './signatures';
import { BODY, COLUMN_HEADING, STEP_HEADING } from './styles';

/** ขั้นตอนที่ 5: measure, method, timeframe and owner for each risk, with signature lines. */
export function drawPlan(context: DrawingContext): SheetBlueprint {
  const { form, choices, words, numberFormat } = context;
  const { columns, heading } = form.sheets.plan;
  const headingRow = TABLE_HEADING_ROWS.plan;
  const first = headingRow + 1;
  const count = READY_ROWS.plan;
  const width = columns.length;
  const level = columnOf(columns, 'level');
  const planned = choices.sample ? form.sample.risks.filter((risk) => risk.plan !== null) : [];
  const scored = scoredRanges(context);
  const row = (index: number): CellInput[] => {
    const at = first + index;
    const step = inRow(columnOf(columns, 'step'), at);
    const issue = inRow(columnOf(columns, 'issue'), at);
    const risk = planned[index];
    return tableRow(columns, {
      order: orderFormula([step, issue], cellsAbove(columns, 'order', headingRow, at)),
      step: risk?.step ?? null,
      issue: risk?.issue ?? null,
      level: planLevelFormula(step, issue, scored),
      measure: risk?.plan?.measure ?? null,
      method: risk?.plan?.method ?? null,
      timeframe:
        risk === undefined ? null : writeFiscalYearPeriod(choices.fiscalYear, choices.digits),
      owner: risk?.plan?.owner ?? null,
    });
  };
  const signatures = drawSignatures(first + count + 1);
  return {
    name: context.names.plan,
    tabColour: '#70AD47',
    blocks: [
      { row: 0, column: 0, cells: [[words(heading)], [processLine(context)]] },
      { row: headingRow, column: 0, cells: [columns.map((column) => column.heading)] },
      { row: first, column: 0, cells: Array.from({ length: count }, (_, index) => row(index)) },
      ...signatures.blocks,
    ],
    styles: [
      { area: area(0, 0, signatures.lastRow + 1, width), style: BODY },
      { area: area(0, 0, 1, width), style: STEP_HEADING },
      { area: area(1, 0, 1, width), style: { bold: true } },
      { area: area(headingRow, 0, 1, width), style: COLUMN_HEADING },
      { area: area(first, 0, count, width), style: { lines: 'grid' } },
      ...centred(columns, ['order', 'level'], first, count, numberFormat),
      ...signatures.styles,
    ],
    merges: [area(0, 0, 1, width), area(1, 0, 1, width), ...signatures.merges],
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: 0, rows: 1, height: 34 },
      { row: 1, rows: 1, height: 30 },
      { row: headingRow, rows: 1, height: 52 },
      ...signatures.rowHeights,
    ],
    tables: [area(headingRow, 0, count + 1, width)],
    colourRules: levelColours(area(first, level, count, 1), level),
    dropDowns: [
      {
        area: area(first, level, count, 1),
        options: LEVELS.map((each) => LEVEL_WORDS[each]),
        prompt: {
          title: 'ระดับความเสี่ยง',
          message: words('ระดับมาจากขั้นตอนที่ 2 เมื่อประเด็นความเสี่ยงตรงกัน ไม่ต้องพิมพ์เอง'),
        },
        error: {
          title: 'ระดับไม่ถูกต้อง',
          message: `ใส่ได้เฉพาะ ${LEVELS.map((each) => LEVEL_WORDS[each]).join(' ')} กรุณาเลือกจากรายการ`,
        },
      },
    ],
    frozenRows: first,
    printTitleRows: { first: headingRow, last: headingRow },
    start: { row: first, column: columnOf(columns, 'step') },
  };
}

function scoredRanges({ form, names }: DrawingContext): Parameters<typeof planLevelFormula>[2] {
  const { columns } = form.sheets.issues;
  const range = (role: 'step' | 'issue' | 'level'): string =>
    sheetPrefix(names.issues) + textRange(columns, role, TABLE_HEADING_ROWS.issues + 1);
  return { step: range('step'), issue: range('issue'), level: range('level') };
}
