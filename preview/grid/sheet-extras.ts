import { shiftArea, type Shift } from './area';
import { DEFAULT_PAGE } from './workbook-state';
import type { NameState, PageState, TableState } from './workbook-state';

/** What Univer cannot hold for a sheet; kept beside it. */
export interface SheetExtras {
  tables: readonly TableState[];
  page: PageState;
  names: readonly NameState[];
  isProtected: boolean;
  veryHidden: boolean;
  /** What an add-in keeps with the sheet; not saved with the workbook. */
  readonly customProperties: Map<string, string>;
}

export const newExtras = (): SheetExtras => ({
  tables: [],
  page: DEFAULT_PAGE,
  names: [],
  isProtected: false,
  veryHidden: false,
  customProperties: new Map(),
});

/** Rows or columns came or went: tables and print areas move with the cells. */
export function shiftExtras(extras: SheetExtras, shift: Shift): void {
  extras.tables = extras.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [{ ...table, area, columns: shiftColumns(table, shift) }] : [];
  });
  extras.page = shiftPage(extras.page, shift);
}

function shiftColumns({ columns, area }: TableState, { axis, start, count }: Shift) {
  const at = start - area.column;
  if (axis === 'row') return columns;
  if (count < 0) {
    return columns.filter((_, index) => index < at || index >= at - count);
  }
  if (at <= 0 || at >= columns.length) return columns;
  const added = Array.from({ length: count }, (_, n) => `Column${columns.length + n + 1}`);
  return [...columns.slice(0, at), ...added, ...columns.slice(at)];
}

function shiftPage(page: PageState, shift: Shift): PageState {
  const { printArea, titleRows, titleColumns, ...rest } = page;
  const area = printArea && shiftArea(printArea, shift);
  const rows =
    titleRows &&
    shiftArea(
      {
        row: titleRows.first,
        column: 0,
        rowCount: titleRows.last - titleRows.first + 1,
        columnCount: 1,
      },
      shift.axis === 'row' ? shift : { ...shift, count: 0 },
    );
  const columns =
    titleColumns &&
    shiftArea(
      {
        row: 0,
        column: titleColumns.first,
        rowCount: 1,
        columnCount: titleColumns.last - titleColumns.first + 1,
      },
      shift.axis === 'column' ? shift : { ...shift, count: 0 },
    );
  return {
    ...rest,
    ...(area ? { printArea: area } : {}),
    ...(rows ? { titleRows: { first: rows.row, last: rows.row + rows.rowCount - 1 } } : {}),
    ...(columns
      ? { titleColumns: { first: columns.column, last: columns.column + columns.columnCount - 1 } }
      : {}),
  };
}
