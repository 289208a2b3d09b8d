import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import type { FormRole, TablePart } from '../../forms/part';
import { INK, LEVEL_FILLS } from '../../forms/palette';
import type { CellInput, ColourRule, DropDown, StyledArea } from '../blueprint';
import type { Area } from '../snapshot';
import { cellOf, has, styleOf } from './column';
import { levelDropDown, ratingDropDown } from './drop-downs';
import { area, columnOf, inRow, quoted } from './reference';
import type { Fragment, LaidPart, Places, Setting } from './setting';
import { drawHeadings, headingRowOf, headingsOf } from './table-headings';
import { rowsFor } from './table-rows';

/** A table with its headings and ready rows, the rows of the filling written into the first of them. */
export function layTable(part: TablePart, row: number, setting: Setting): LaidPart {
  const { columns, table: kind } = part;
  const headingRow = headingRowOf(headingsOf(part), row);
  const firstRow = headingRow + 1;
  const count = Math.max(part.readyRows, rowsFor(kind, setting.filling).length);
  return {
    rows: firstRow - row + count,
    table: { kind, columns, firstRow, lastRow: headingRow + count },
    draw: (places) => {
      const body = area(firstRow, 0, count, columns.length);
      return drawTable(part, row, headingRow, body, places, setting);
    },
  };
}

function drawTable(
  part: TablePart,
  row: number,
  headingRow: number,
  body: Area,
  places: Places,
  setting: Setting,
): Fragment {
  const { columns } = part;
  const headings = drawHeadings(headingsOf(part), row, setting);
  const filled = rowsFor(part.table, setting.filling);
  const lines = Array.from({ length: body.rows }, (_, index): CellInput[] => {
    const at = { columns, headingRow, row: body.row + index, filled: filled[index] ?? {} };
    return columns.map(({ role }) => cellOf(role, at, places, setting));
  });
  const whole = area(headingRow, 0, body.rows + 1, body.columns);
  return {
    ...headings,
    blocks: [...headings.blocks, { row: body.row, column: 0, cells: lines }],
    styles: [
      ...headings.styles,
      { area: body, style: { lines: 'grid' } },
      ...columns.flatMap(({ role }, column): readonly StyledArea[] => {
        const style = styleOf(role, setting);
        return style === null ? [] : [{ area: columnIn(body, column), style }];
      }),
    ],
    tables: [whole],
    colourRules: levelColours(part, body),
    dropDowns: dropDowns(part, body, places, setting),
    start: {
      row: body.row,
      column: has(columns, 'step') ? columnOf(columns, 'step') : 0,
      open: true,
    },
  };
}

function columnIn(body: Area, column: number): Area {
  return area(body.row, column, body.rows, 1);
}

/** Colours score and level by the word of the level. */
function levelColours({ columns }: TablePart, body: Area): readonly ColourRule[] {
  if (!has(columns, 'level')) return [];
  const level = columnOf(columns, 'level');
  const isScoreBeside = columns[level - 1]?.role === 'score';
  const coloured = isScoreBeside ? area(body.row, level - 1, body.rows, 2) : columnIn(body, level);
  return LEVELS.map((each) => ({
    area: coloured,
    formula: `=${inRow(level, body.row)}=${quoted(LEVEL_WORDS[each])}`,
    fill: LEVEL_FILLS[each],
    ink: INK,
  }));
}

function dropDowns(
  { columns }: TablePart,
  body: Area,
  places: Places,
  setting: Setting,
): readonly DropDown[] {
  const choose = (role: FormRole, column: number): readonly DropDown[] => {
    const where = columnIn(body, column);
    if (role === 'likelihood' || role === 'impact') return [ratingDropDown(role, where, setting)];
    if (role === 'level' && !has(columns, 'score')) return [levelDropDown(where, places, setting)];
    return [];
  };
  return columns.flatMap(({ role }, column) => choose(role, column));
}
