import type { CellInput, SheetBlueprint } from '../blueprint';
import type { DrawingContext } from './layout';
import { SELECTION_ROWS } from './layout';
import { area, fixedCell } from './reference';
import { BODY, ENTRY, LINE_HEIGHT, STEP_HEADING, TITLE } from './styles';

/** The two marks of a domain's box. */
export const TICKS = { on: '☑', off: '☐' } as const;

/** ขั้นตอนที่ 1: fiscal year, agency, process, and the boxes of the domains. */
export function drawSelection(context: DrawingContext): SheetBlueprint {
  const { form, choices, words } = context;
  const frame = form.sheets.selection;
  const rows = SELECTION_ROWS;
  const year = fixedCell(rows.fiscalYear, 1);
  const lines: CellInput[][] = [
    [`="${words(form.title)} "&${year}`, null],
    [null, null],
    ['ปีงบประมาณ พ.ศ.', context.figure(choices.fiscalYear)],
    [form.agencyLabel, choices.agency || null],
    [null, null],
    [words(frame.heading), null],
    [form.processLabel, choices.process || null],
    [null, null],
    ['ประเภทความเสี่ยง', words('(ให้เลือกมา 1 ด้าน)')],
    ...form.domains.map((domain, index) => [
      choices.domain === index + 1 ? TICKS.on : TICKS.off,
      words(`ด้านที่ ${index + 1} ${domain}`),
    ]),
  ];
  const domains = area(rows.domains, 0, form.domains.length, 1);
  const entries = [rows.fiscalYear, rows.agency, rows.process];
  return {
    name: context.names.selection,
    tabColour: '#4472C4',
    blocks: [{ row: 0, column: 0, cells: lines }],
    styles: [
      { area: area(0, 0, lines.length, 2), style: BODY },
      { area: area(0, 0, 1, 2), style: TITLE },
      { area: area(5, 0, 1, 2), style: STEP_HEADING },
      { area: area(8, 0, 1, 1), style: { bold: true } },
      ...entries.flatMap((row) => [
        { area: area(row, 0, 1, 1), style: { bold: true } },
        { area: area(row, 1, 1, 1), style: ENTRY },
      ]),
      { area: area(rows.fiscalYear, 1, 1, 1), style: { horizontal: 'left' } },
      { area: domains, style: { horizontal: 'center', size: 18 } },
    ],
    merges: [area(0, 0, 1, 2), area(5, 0, 1, 2)],
    columnWidths: [160, 560],
    rowHeights: [
      { row: 0, rows: 1, height: 40 },
      { row: 5, rows: 1, height: 34 },
      { row: rows.domains, rows: form.domains.length, height: LINE_HEIGHT + 4 },
    ],
    tables: [],
    colourRules: [],
    dropDowns: [
      {
        area: domains,
        options: [TICKS.on, TICKS.off],
        prompt: {
          title: 'เลือกด้านความเสี่ยง',
          message: `เลือก ${TICKS.on} หน้าด้านที่ประเมิน 1 ด้าน ด้านอื่นให้เป็น ${TICKS.off}`,
        },
        error: {
          title: 'เลือกจากรายการ',
          message: `ช่องนี้ใส่ได้เฉพาะ ${TICKS.on} หรือ ${TICKS.off} กรุณาเลือกจากรายการ`,
        },
      },
    ],
    frozenRows: 0,
    printTitleRows: null,
    start: { row: choices.agency === '' ? rows.agency : rows.process, column: 1 },
  };
}
