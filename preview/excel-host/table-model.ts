import { lastRow } from '../grid/area';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area, TableState } from '../grid/workbook-state';
import { itemNotFound } from '../rich-api/api-error';
import type { RangePlace, Session } from './session';

export interface LocatedTable {
  readonly sheet: GridSheet;
  readonly state: TableState;
}

/** A table as its rows and columns see it. */
export interface TablePlace {
  readonly session: Session;
  readonly located: LocatedTable;
  readonly state: TableState;
  readonly sheet: GridSheet;
  range(area: Area): RangePlace;
  /** @throws ApiError ItemNotFound when it has no rows */
  body(): Area;
}

export function allTables({ grid }: Session): readonly LocatedTable[] {
  return grid.sheets.flatMap((sheet) => sheet.extras.tables.map((state) => ({ sheet, state })));
}

/** Table names are the workbook's, whatever the sheet, and compared without regard to case. */
export function findTable(session: Session, name: string): LocatedTable | undefined {
  return allTables(session).find(({ state }) => state.name.toLowerCase() === name.toLowerCase());
}

export function changeTable(session: Session, name: string, part: Partial<TableState>): void {
  const found = findTable(session, name);
  if (!found) throw itemNotFound();
  const { sheet, state } = found;
  sheet.extras.tables = sheet.extras.tables.map((one) =>
    one === state ? { ...one, ...part } : one,
  );
}

export const headerRows = ({ showHeaders }: TableState): number => (showHeaders ? 1 : 0);

export function bodyArea(state: TableState): Area {
  const rows = headerRows(state);
  return { ...state.area, row: state.area.row + rows, rowCount: state.area.rowCount - rows };
}

/** The headings, as they stand in the cells now. */
export function columnNames({ sheet, state }: LocatedTable): readonly string[] {
  return state.columns.map((name, index) =>
    state.showHeaders
      ? String(sheet.cells.content(state.area.row, state.area.column + index).value)
      : name,
  );
}

/**
 * Headings are text, none is empty, none occurs twice: Excel rewrites those that are not so, and so
 * does this. Answers the headings.
 */
export function fixHeadings(sheet: GridSheet, area: Area): readonly string[] {
  const taken = new Set<string>();
  const names = Array.from({ length: area.columnCount }, (_, index) => {
    const { value, formula } = sheet.cells.content(area.row, area.column + index);
    const plain = value === '' ? `Column${index + 1}` : String(value);
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}${n}`;
    taken.add(name.toLowerCase());
    return { name, isFixed: name !== value || formula !== undefined };
  });
  sheet.cells.write(
    names.flatMap(({ name, isFixed }, index) =>
      isFixed ? [{ row: area.row, column: area.column + index, content: { value: name } }] : [],
    ),
  );
  return names.map(({ name }) => name);
}

export const belowTable = ({ area }: TableState, rows: number): Area => ({
  ...area,
  row: lastRow(area) + 1,
  rowCount: rows,
});
