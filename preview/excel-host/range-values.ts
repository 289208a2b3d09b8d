import { isErrorText, type CellContent, type CellWrite } from '../grid/cells';
import { contains } from '../grid/area';
import { formatValue } from '../grid/number-format';
import type { CellValue } from '../grid/workbook-state';
import { without } from '../grid/without';
import type { Members } from '../rich-api/host-object';
import { cellInput } from './cell-input';
import { guardChange, guardWrite } from './guards';
import { textValue } from './parsing';
import { wrongShape } from './refusals';
import { invalidArgument } from '../rich-api/api-error';
import type { RangePlace } from './session';

/** Excel on the web answers with at most so many cells; more is refused. */
const MOST_CELLS = 5_000_000;

/** Reads every cell of the range, row by row. */
export function mapCells<T>(
  { area }: RangePlace,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  if (area.rowCount * area.columnCount > MOST_CELLS) {
    throw invalidArgument('The range is too large to be read at once.');
  }
  return Array.from({ length: area.rowCount }, (_r, row) =>
    Array.from({ length: area.columnCount }, (_c, column) =>
      read(area.row + row, area.column + column),
    ),
  );
}

const contents = <T>(range: RangePlace, read: (content: CellContent) => T) =>
  mapCells(range, (row, column) => read(range.sheet.cells.content(row, column)));

/** One value for all cells, or a two-dimensional array of the range's shape. */
function spread({ area }: RangePlace, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const line = Array.from({ length: area.columnCount }, () => value);
    return Array.from({ length: area.rowCount }, () => line);
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== area.rowCount) throw wrongShape();
  return rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw wrongShape();
    return row;
  });
}

function writeContents(range: RangePlace, value: unknown): void {
  const { area, sheet } = range;
  const lines = spread(range, value);
  guardWrite(sheet, area);
  const headers = sheet.extras.tables.filter(({ showHeaders }) => showHeaders);
  const writes = lines.flatMap((line, r) =>
    line.flatMap((input, c): CellWrite[] => {
      const [row, column] = [area.row + r, area.column + c];
      const content = cellInput(input, sheet.cells.style(row, column).numberFormat);
      if (!content) return [];
      const heads = headers.some(({ area: table }) =>
        contains({ ...table, rowCount: 1 }, row, column),
      );
      // A table's headings are text, whatever is written there.
      return [{ row, column, content: heads ? heading(content) : content }];
    }),
  );
  sheet.cells.write(writes);
}

const heading = ({ value, formula }: CellContent): CellContent => ({
  value: String(formula ?? value),
});

function writeFormats(range: RangePlace, value: unknown): void {
  const { area, sheet } = range;
  guardChange(sheet);
  const lines = spread(range, value);
  sheet.cells.write(
    lines.flatMap((line, r) =>
      line.flatMap((format, c): CellWrite[] => {
        if (format === null) return [];
        const [row, column] = [area.row + r, area.column + c];
        const style = without(sheet.cells.style(row, column), 'numberFormat');
        const numberFormat = textValue(format);
        return [
          { row, column, style: numberFormat === 'General' ? style : { ...style, numberFormat } },
        ];
      }),
    ),
  );
}

export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (isErrorText(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const formulas = (range: RangePlace) => contents(range, ({ value, formula }) => formula ?? value);

const numberFormats =
  ({ sheet }: RangePlace) =>
  (row: number, column: number) =>
    sheet.cells.style(row, column).numberFormat ?? 'General';

export const RANGE_VALUES = {
  scalars: {
    Values: { get: (range) => contents(range, ({ value }) => value), set: writeContents },
    Formulas: { get: formulas, set: writeContents },
    FormulasLocal: { get: formulas, set: writeContents },
    Text: {
      get: (range) =>
        mapCells(range, (row, column) =>
          formatValue(
            range.sheet.cells.content(row, column).value,
            range.sheet.cells.style(row, column).numberFormat,
          ),
        ),
    },
    ValueTypes: { get: (range) => contents(range, ({ value }) => valueType(value)) },
    HasSpill: { get: () => false },
    NumberFormat: {
      get: (range) => mapCells(range, numberFormats(range)),
      set: writeFormats,
    },
    NumberFormatLocal: {
      get: (range) => mapCells(range, numberFormats(range)),
      set: writeFormats,
    },
  },
  methods: {
    // Sent before a write of more than 1,500 cells, which the library cuts into pieces.
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) {
        throw wrongShape();
      }
      return null;
    },
  },
} as const satisfies Members<RangePlace>;
