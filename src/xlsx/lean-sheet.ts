import { addressOf } from '../assessment/place';
import type { Area } from '../sheets/snapshot';
import { isOnSheet, readArea, readReference } from './cell-reference';
import { LAST_COLUMN, LIMITS } from './limits';
import { Unreadable } from './unreadable';
import { XmlTags } from './xml-tags';

/** A worksheet's XML cut down to the cells that hold something. */
export interface LeanSheet {
  /** As bytes in characters (latin-1), like the text it was cut from. */
  readonly xml: string;
  /** How many cells it kept. */
  readonly cells: number;
  /** Zero-based row and column of the last cells kept; -1 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** As written: anywhere on the sheet, possibly overlapping. */
  readonly merges: readonly Area[];
  /** Zero-based rows that hold something and are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Zero-based columns up to the last one in use that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * Leaves out everything that reading never needs and that a hostile or a merely well-dressed file
 * has by the million: blank cells that only carry a style, columns, conditional formats,
 * validations, links. Each cell kept says its own address.
 *
 * Throws {@link Unreadable} where the sheet breaks off or holds too much.
 *
 * @param xml the worksheet's bytes as a latin-1 string, so that it is cut without decoding it
 */
export function leanSheet(xml: string): LeanSheet {
  const tags = new XmlTags(xml);
  if (!tags.startsAs('worksheet')) throw new Unreadable('damaged');
  const kept: string[] = [];
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: ColumnSpan[] = [];
  let lastRow = -1;
  let lastColumn = -1;
  let inHiddenRow = false;
  let row = -1;
  let column = -1;
  let inCells = false;
  while (tags.next()) {
    if (tags.name === 'sheetData') inCells = !tags.closing && !tags.selfClosing;
    if (tags.closing) continue;
    if (tags.name === 'mergeCell') {
      const merge = readArea(tags.attribute('ref') ?? '');
      if (merge !== null) merges.push(merge);
      if (merges.length > LIMITS.merges) throw new Unreadable('too-large');
    }
    if (tags.name === 'col' && isTrue(tags.attribute('hidden'))) {
      hiddenColumns.push({
        first: Number(tags.attribute('min')),
        last: Number(tags.attribute('max')),
      });
      if (hiddenColumns.length > LAST_COLUMN + 1) throw new Unreadable('damaged');
    }
    if (!inCells) continue;
    if (tags.name === 'row') {
      inHiddenRow = isTrue(tags.attribute('hidden'));
      const written = tags.attribute('r');
      row = written === null ? row + 1 : Number(written) - 1;
      column = -1;
    }
    if (tags.name !== 'c') continue;
    const written = tags.attribute('r');
    const place = written === null ? { row, column: column + 1 } : readReference(written);
    if (place === null || !isOnSheet(place)) throw new Unreadable('damaged');
    ({ row, column } = place);
    const { start, nameEnd } = tags;
    if (tags.selfClosing || !goToEndOfCell(tags)) continue;
    const cell =
      written === null
        ? `<c r="${addressOf(place)}"${xml.slice(nameEnd, tags.end)}`
        : xml.slice(start, tags.end);
    kept.push(cell);
    if (kept.length > LIMITS.cells) throw new Unreadable('too-large');
    if (inHiddenRow) hiddenRows.add(place.row);
    lastRow = Math.max(lastRow, place.row);
    lastColumn = Math.max(lastColumn, place.column);
  }
  if (inCells) throw new Unreadable('damaged');
  return {
    xml: kept.join(''),
    cells: kept.length,
    lastRow,
    lastColumn,
    merges,
    hiddenRows,
    hiddenColumns: columnsWithin(hiddenColumns, lastColumn),
  };
}

/** Columns as a file numbers them, from 1. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Spans of a hostile file overlap: each column is taken once. */
function columnsWithin(spans: readonly ColumnSpan[], lastColumn: number): ReadonlySet<number> {
  const columns = new Set<number>();
  let next = 0;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    for (let column = Math.max(next, first - 1); column < last && column <= lastColumn;) {
      columns.add(column);
      column += 1;
      next = column;
    }
  }
  return columns;
}

/** A truth value as XML schemas write it. */
function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Goes to the cell's own closing tag, and says whether the cell holds anything. */
function goToEndOfCell(tags: XmlTags): boolean {
  let holds = false;
  while (tags.next()) {
    if (tags.name === 'c') {
      if (tags.closing) return holds;
      break;
    }
    holds = true;
  }
  throw new Unreadable('damaged');
}
