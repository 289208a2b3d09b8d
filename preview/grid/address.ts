import {
  isSingleCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  spanning,
} from './area';
import type { Area } from './workbook-state';

/** 0 → 'A', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'A' → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 'B3' or 'B3:D5', or '3:5' and 'B:D' for whole rows and columns; without the sheet. */
export function formatArea(area: Area): string {
  const [top, bottom] = [area.row + 1, lastRow(area) + 1].map(String);
  const [left, right] = [columnLetters(area.column), columnLetters(lastColumn(area))];
  if (isWholeRows(area)) return `${top ?? ''}:${bottom ?? ''}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  const first = `${left}${top ?? ''}`;
  return isSingleCell(area) ? first : `${first}:${right}${bottom ?? ''}`;
}

/** A sheet's name as a formula or an address writes it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** Unquoted; undefined when the address names no sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** null when it is no address in A1 style, or lies outside the sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!split) return null;
  const sheet = split[1]?.replaceAll("''", "'") ?? split[2];
  const area = parseArea(split[3] ?? '');
  return area && { sheet, area };
}

function parseArea(text: string): Area | null {
  const rows = ROWS.exec(text);
  if (rows) return checked(ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1));
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return checked(ordered(0, left, MAX_ROWS - 1, right));
  }
  const cell = CELL.exec(text);
  if (!cell) return null;
  const [, left = '', top = '', right = left, bottom = top] = cell;
  return checked(
    ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)),
  );
}

const ordered = (r1: number, c1: number, r2: number, c2: number): Area =>
  spanning(Math.min(r1, r2), Math.min(c1, c2), Math.max(r1, r2), Math.max(c1, c2));

const checked = (area: Area): Area | null =>
  area.row >= 0 && area.column >= 0 && lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS
    ? area
    : null;
