import type { CellContent } from '../sheets/snapshot';
import { isDateFormat, plainDate } from './date-format';

/** What Office.js tells of one cell, in its own words. */
export interface CellFacts {
  readonly value: unknown;
  /** Excel.RangeValueType, such as `Error`. */
  readonly type: unknown;
  /** As shown, which is `####` where the column is too narrow. */
  readonly text: unknown;
  readonly format: unknown;
}

/** What a cell holds, from what Excel tells of it. */
export function contentOf({ value, type, text, format }: CellFacts): CellContent {
  if (type === 'Error') return { error: String(value) };
  switch (typeof value) {
    case 'number':
      return typeof format === 'string' && isDateFormat(format) ? shownDate(value, text) : value;
    case 'boolean':
      return value;
    case 'string':
      return value === '' ? null : value;
    default:
      return null;
  }
}

function shownDate(serial: number, text: unknown): string {
  return typeof text === 'string' && !/^#*$/.test(text) ? text : plainDate(serial);
}
