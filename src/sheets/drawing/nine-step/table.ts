import type { NineStepTablePart } from '../../../forms/nine-step-part';
import type { CellInput, StyledArea } from '../../blueprint';
import { area, columnOf } from '../reference';
import type { Fragment, LaidPart, Places, Setting, WatchCells } from '../setting';
import { drawHeadings, headingRowOf, headingsOf } from '../table-headings';
import { tickColours } from './colours';
import { cellOf, styleOf } from './column';
import { dropDownsOf } from './drop-downs';
import type { NineStepRow } from './rows';
import { nineStepRows } from './rows';

/** One of tables 1–5, the rows of the filling written into the first of its ready rows. */
export function layNineStepTable(part: NineStepTablePart, row: number, setting: Setting): LaidPart {
  const { filling, words } = setting;
  const filled = nineStepRows(part.table, filling.nineStep ?? [], words);
  const headingRow = headingRowOf(headingsOf(part), row);
  const count = Math.max(part.readyRows, filled.length);
  return {
    rows: headingRow + 1 - row + count,
    ...(part.table === 'watch' && { watch: watchCells(part, headingRow, count) }),
    draw: (places) => drawTable(part, { row, headingRow, count, filled }, places, setting),
  };
}

/** The blank row under the table belongs to what is looked through, so that rows added at its end do. */
function watchCells(part: NineStepTablePart, headingRow: number, count: number): WatchCells {
  return {
    item: columnOf(part.columns, 'item'),
    total: columnOf(part.columns, 'total'),
    firstRow: headingRow + 1,
    lastRow: headingRow + count + 1,
  };
}

interface Rows {
  readonly row: number;
  readonly headingRow: number;
  readonly count: number;
  readonly filled: readonly NineStepRow[];
}

function drawTable(
  part: NineStepTablePart,
  { row, headingRow, count, filled }: Rows,
  places: Places,
  setting: Setting,
): Fragment {
  const { columns } = part;
  const { blocks, styles, ...headings } = drawHeadings(inDigits(part, setting), row, setting);
  const body = area(headingRow + 1, 0, count, columns.length);
  const lines = Array.from({ length: count }, (_, index): CellInput[] => {
    const at = { columns, headingRow, row: body.row + index, filled: filled[index] ?? {} };
    return columns.map(({ role }) => cellOf(role, at, places, setting));
  });
  return {
    ...headings,
    blocks: [...blocks, { row: body.row, column: 0, cells: lines }],
    styles: [
      ...styles,
      { area: body, style: { lines: 'grid' } },
      ...columns.flatMap(({ role }, column): readonly StyledArea[] => {
        const style = styleOf(role, setting);
        return style === null ? [] : [{ area: { ...body, column, columns: 1 }, style }];
      }),
    ],
    tables: [area(headingRow, 0, count + 1, columns.length)],
    colourRules: tickColours(columns, body),
    dropDowns: dropDownsOf(columns, body, setting),
    start: { row: body.row, column: columnOf(columns, 'item'), open: true },
  };
}

/** The headings ๓ ๒ ๑ are numbers. */
function inDigits(part: NineStepTablePart, { words }: Setting): ReturnType<typeof headingsOf> {
  const { headings, groups } = headingsOf(part);
  return { headings: headings.map(words), groups };
}
