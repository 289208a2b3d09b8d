import type { SheetSnapshot } from '../sheets/snapshot';
import type { Ignore } from './ignore';
import type { IgnoreTable } from './ignore-table';
import { findIgnoreTable, ignoreOf } from './ignore-table';

/** What a workbook says is to be ignored, and the workbook without that. */
export interface IgnoresRead {
  /** In the order of the workbook. */
  readonly ignores: readonly Ignore[];
  /** The same sheets; of tables of exceptions nothing is left, so that they are not read as part of a form. */
  readonly forms: readonly SheetSnapshot[];
}

/** Reads the tables of exceptions of a workbook, by their headings. Never throws. */
export function readIgnores(sheets: readonly SheetSnapshot[]): IgnoresRead {
  const ignores: Ignore[] = [];
  const forms = sheets.map((sheet) => {
    const table = findIgnoreTable(sheet);
    if (table === null) return sheet;
    ignores.push(...table.rows.flatMap((row) => ignoreOf(row) ?? []));
    return withoutTable(sheet, table);
  });
  return { ignores, forms };
}

function withoutTable(sheet: SheetSnapshot, table: IgnoreTable): SheetSnapshot {
  const taken = new Set([table.headingRow, ...table.rows.map(({ row }) => row)]);
  const cells = sheet.cells.map((line, index) => (taken.has(sheet.origin.row + index) ? [] : line));
  return { ...sheet, cells };
}
