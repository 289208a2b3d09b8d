import type { Area } from '../sheets/snapshot';
import { isFormula } from './typed-text';

/** Columns beside each other, zero-based. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** What rows that are added take from the row above them. */
export interface RowPattern {
  /** Columns to copy. Left out are merges over several rows, which cannot be copied in part. */
  readonly copied: readonly Span[];
  /** Columns in which a person has typed: these stay empty in the new rows. */
  readonly typed: readonly Span[];
  /** Names of the tables that the row belongs to. */
  readonly tables: readonly string[];
}

interface AskedPattern {
  readonly used: Excel.Range;
  readonly line: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly tables: Excel.TableScopedCollection;
}

/** Asks in the caller's batch for what {@link takePattern} needs. `row` is zero-based. */
export function askForPattern(sheet: Excel.Worksheet, row: number): AskedPattern {
  const wholeRow = sheet.getRange(rowsAddress(row, 1));
  const used = sheet.getUsedRange(true);
  used.load('columnIndex,columnCount');
  const line = used.getIntersectionOrNullObject(rowsAddress(row, 1));
  line.load('columnIndex,formulas');
  const merged = used.getMergedAreasOrNullObject();
  merged.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
  const tables = wholeRow.getTables(false);
  tables.load('items/name');
  return { used, line, merged, tables };
}

export function takePattern(asked: AskedPattern, row: number): RowPattern {
  const { used, line, merged, tables } = asked;
  const uncopied = merged.isNullObject ? new Set<number>() : columnsMergedDown(merged, row);
  const columns = Array.from({ length: used.columnCount }, (_, i) => used.columnIndex + i);
  const inputs: unknown[] = line.isNullObject ? [] : (line.formulas[0] ?? []);
  const typed = inputs.flatMap((input, i) =>
    input === '' || isFormula(input) ? [] : [line.columnIndex + i],
  );
  return {
    copied: spansOf(columns.filter((column) => !uncopied.has(column))),
    typed: spansOf(typed.filter((column) => !uncopied.has(column))),
    tables: tables.items.map((table) => table.name),
  };
}

/** The address of whole rows, from a zero-based row. */
export function rowsAddress(row: number, count: number): string {
  return `${row + 1}:${row + count}`;
}

function columnsMergedDown(merged: Excel.RangeAreas, row: number): ReadonlySet<number> {
  const areas = merged.areas.items.map(
    ({ rowIndex, columnIndex, rowCount, columnCount }): Area => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }),
  );
  const down = areas.filter(
    (area) => area.rows > 1 && area.row <= row && row < area.row + area.rows,
  );
  return new Set(
    down.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i)),
  );
}

function spansOf(columns: readonly number[]): readonly Span[] {
  const spans: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else spans.push({ column, columns: 1 });
  }
  return spans;
}
