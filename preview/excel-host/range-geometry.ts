import { formatArea, quoteSheetName } from '../grid/address';
import {
  boundingArea,
  cellArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../grid/area';
import type { Area } from '../grid/workbook-state';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import type { Members } from '../rich-api/host-object';
import { flagValue } from './parsing';
import { RangePlace, address, living } from './session';
import { guardChange } from './guards';

export const fullAddress = ({ sheet, area }: RangePlace): string =>
  `${quoteSheetName(living(sheet).name)}!${formatArea(area)}`;

/** A range of the same sheet, given as an object or an address. */
function other(range: RangePlace, args: ArgumentList): Area {
  const given = args.textOrObject(0, RangePlace);
  if (typeof given !== 'string') {
    if (given.sheet.id !== range.sheet.id) throw invalidArgument();
    return given.area;
  }
  const { sheet, area } = address(given);
  const isSame = sheet === undefined || sheet.toLowerCase() === range.sheet.name.toLowerCase();
  if (!isSame) throw invalidArgument();
  return area;
}

function on(range: RangePlace, area: Area): RangePlace {
  const inside =
    area.row >= 0 && area.column >= 0 && lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS;
  if (!inside || area.rowCount < 1 || area.columnCount < 1) throw invalidArgument();
  return range.on(area);
}

const used = (range: RangePlace, valuesOnly: boolean): RangePlace | null => {
  const area = living(range.sheet).cells.usedArea(valuesOnly, range.area);
  return area && range.on(area);
};

function rowsBelow({ area }: RangePlace, count: number): Area {
  return count > 0
    ? { ...area, row: lastRow(area) + 1, rowCount: count }
    : { ...area, row: lastRow(area) + 1 + count, rowCount: -count };
}

const hiddenIn = (range: RangePlace, kind: 'row' | 'column'): boolean | null => {
  const { row, column, rowCount, columnCount } = range.sheet.cells.bounded(range.area);
  const [first, count] = kind === 'row' ? [row, rowCount] : [column, columnCount];
  const flags = Array.from({ length: count }, (_, i) =>
    kind === 'row' ? range.sheet.isRowHidden(first + i) : range.sheet.isColumnHidden(first + i),
  );
  const [one = false] = flags;
  return flags.every((flag) => flag === one) ? one : null;
};

export const RANGE_GEOMETRY = {
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: {
      get: ({ area }) => {
        const count = area.rowCount * area.columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    Hidden: {
      get: (range) => {
        const [rows, columns] = [hiddenIn(range, 'row'), hiddenIn(range, 'column')];
        return rows === true || columns === true ? true : (rows ?? columns);
      },
    },
    RowHidden: {
      get: (range) => hiddenIn(range, 'row'),
      set: ({ sheet, area }, value) => {
        guardChange(sheet);
        sheet.hideRows(area, flagValue(value));
      },
    },
    ColumnHidden: {
      get: (range) => hiddenIn(range, 'column'),
      set: ({ sheet, area }, value) => {
        guardChange(sheet);
        sheet.hideColumns(area, flagValue(value));
      },
    },
  },
  methods: {
    GetCell: (range, args) =>
      on(range, cellArea(range.area.row + args.integer(0), range.area.column + args.integer(1))),
    GetRow: (range, args) => {
      const row = args.integer(0);
      if (row < 0 || row >= range.area.rowCount) throw invalidArgument();
      return range.on({ ...range.area, row: range.area.row + row, rowCount: 1 });
    },
    GetColumn: (range, args) => {
      const column = args.integer(0);
      if (column < 0 || column >= range.area.columnCount) throw invalidArgument();
      return range.on({ ...range.area, column: range.area.column + column, columnCount: 1 });
    },
    GetLastRow: (range) => range.on({ ...range.area, row: lastRow(range.area), rowCount: 1 }),
    GetLastColumn: (range) =>
      range.on({ ...range.area, column: lastColumn(range.area), columnCount: 1 }),
    GetLastCell: (range) => range.on(cellArea(lastRow(range.area), lastColumn(range.area))),
    GetRowsBelow: (range, args) => on(range, rowsBelow(range, args.optionalInteger(0) ?? 1)),
    GetRowsAbove: (range, args) => {
      const count = args.optionalInteger(0) ?? 1;
      return on(range, { ...range.area, row: range.area.row - count, rowCount: count });
    },
    GetOffsetRange: (range, args) =>
      on(range, {
        ...range.area,
        row: range.area.row + args.integer(0),
        column: range.area.column + args.integer(1),
      }),
    GetResizedRange: (range, args) =>
      on(range, {
        ...range.area,
        rowCount: range.area.rowCount + args.integer(0),
        columnCount: range.area.columnCount + args.integer(1),
      }),
    GetAbsoluteResizedRange: (range, args) =>
      on(range, { ...range.area, rowCount: args.integer(0), columnCount: args.integer(1) }),
    GetEntireRow: (range) => range.on({ ...range.area, column: 0, columnCount: MAX_COLUMNS }),
    GetEntireColumn: (range) => range.on({ ...range.area, row: 0, rowCount: MAX_ROWS }),
    GetBoundingRect: (range, args) => range.on(boundingArea(range.area, other(range, args))),
    GetIntersection: (range, args) => {
      const area = intersection(range.area, other(range, args));
      if (!area) throw itemNotFound();
      return range.on(area);
    },
    GetIntersectionOrNullObject: (range, args) => {
      const area = intersection(range.area, other(range, args));
      return area && range.on(area);
    },
    GetUsedRange: (range, args) => {
      const found = used(range, args.flag(0));
      if (!found) throw itemNotFound();
      return found;
    },
    GetUsedRangeOrNullObject: (range, args) => used(range, args.flag(0)),
  },
} as const satisfies Members<RangePlace>;
