import type { CellInput, SheetBlueprint } from '../sheets/blueprint';
import { area } from '../sheets/drawing/reference';
import { BODY, COLUMN_HEADING, STEP_HEADING } from '../sheets/drawing/styles';
import type { IgnoreColumn } from './ignore-table';
import { IGNORE_COLUMNS, IGNORE_HEADINGS } from './ignore-table';

const NAME = 'ข้อยกเว้นการตรวจ';

const EXPLANATION =
  'แต่ละแถวคือสิ่งที่หน่วยงานพิจารณาแล้วว่าไม่ต้องแก้ พร้อมเหตุผล แถวที่ไม่มีเหตุผลจะไม่มีผล ' +
  'ช่อง “เกี่ยวกับ” บอกว่าหมายถึงรายการใด แม้แทรกหรือลบแถวอื่นก็ยังตรงกัน แต่ถ้าแก้ข้อความของรายการนั้น แถวนี้จะไม่มีผลอีก ' +
  'หากแผ่นงานและเซลล์ว่าง แถวนั้นมีผลกับการตรวจรหัสเดียวกันทั้งสมุดงาน หากต้องการให้ตรวจตามปกติอีกครั้ง ให้ลบแถวนั้น ' +
  'ความเสี่ยงระดับปานกลางขึ้นไปที่ยังไม่มีมาตรการ ระยะเวลา หรือผู้รับผิดชอบ ยังนับว่าต้องแก้เสมอ';

const HEADING_ROW = 3;
/** Rows that are dressed to be filled; more can be written under them. */
const DRESSED_ROWS = 60;

/** In points, in the order of the columns. */
const WIDTHS = [150, 130, 50, 260, 260, 90];

/**
 * The sheet of exceptions with its first row: plain cells, so that every program shows it and a
 * person can write into it.
 *
 * @param takenNames the worksheet names that the workbook has already
 */
export function drawIgnoreSheet(
  first: Readonly<Record<IgnoreColumn, string>>,
  takenNames: readonly string[],
): SheetBlueprint {
  const width = IGNORE_COLUMNS.length;
  const line = (cells: Readonly<Record<IgnoreColumn, string>>): CellInput[] =>
    IGNORE_COLUMNS.map((column) => (cells[column] === '' ? null : cells[column]));
  const headings = IGNORE_COLUMNS.map((column) => IGNORE_HEADINGS[column][0]);
  return {
    name: freeName(takenNames),
    tabColour: '#7F7F7F',
    blocks: [
      { row: 0, column: 0, cells: [[NAME], [EXPLANATION]] },
      { row: HEADING_ROW, column: 0, cells: [headings, line(first)] },
    ],
    styles: [
      { area: area(0, 0, HEADING_ROW + 1 + DRESSED_ROWS, width), style: BODY },
      { area: area(0, 0, 1, width), style: STEP_HEADING },
      { area: area(HEADING_ROW, 0, 1, width), style: COLUMN_HEADING },
    ],
    merges: [area(0, 0, 1, width), area(1, 0, 1, width)],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, rows: 1, height: 34 },
      { row: 1, rows: 1, height: 108 },
      { row: HEADING_ROW, rows: 1, height: 28 },
    ],
    tables: [],
    colourRules: [],
    dropDowns: [],
    frozenRows: HEADING_ROW + 1,
    printTitleRows: { first: HEADING_ROW, last: HEADING_ROW },
    start: { row: HEADING_ROW + 1, column: IGNORE_COLUMNS.indexOf('reason') },
  };
}

/** Excel compares sheet names without regard to case. */
function freeName(takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  let name = NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${NAME} (${number})`;
  return name;
}
