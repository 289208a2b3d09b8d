import type { Area, CellContent, SheetSnapshot } from '../sheets/snapshot';
import type { SharedByCells } from './cell-content';
import { contentOf } from './cell-content';
import type { Cell } from './cell-reference';
import { isOnSheet, readArea, readReference } from './cell-reference';
import { Formulas } from './formulas';
import { HiddenColumns } from './hidden-columns';
import { LIMITS } from './limits';
import { mergesWithin } from './merges-within';
import { readRichText } from './rich-text';
import { Rows } from './rows';
import { Unreadable } from './unreadable';
import { isTrue, XmlTags } from './xml-tags';
import { textBetween } from './xml-text';

/** What a worksheet's part says, and how much of the workbook's room it takes. */
export interface ReadSheet {
  readonly content: Omit<SheetSnapshot, 'name' | 'hidden'>;
  readonly cells: number;
  readonly gridCells: number;
}

/**
 * Reads a worksheet in one pass, keeping nothing but what a snapshot needs: a hostile or a merely
 * well-dressed file has blank cells, formats, validations and links by the million.
 *
 * Throws {@link Unreadable} where the sheet breaks off or holds too much.
 */
export function readSheet(xml: string, shared: SharedByCells): ReadSheet {
  const tags = new XmlTags(xml);
  if (!tags.startsAs('worksheet')) throw new Unreadable('damaged');
  const rows = new Rows();
  const formulas = new Formulas(shared.budget);
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new HiddenColumns();
  let cells = 0;
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
    if (tags.name === 'col') hiddenColumns.see(tags);
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
    const content = readCell(tags, place, shared, formulas);
    if (content === undefined) continue;
    cells += 1;
    if (cells > LIMITS.cells) throw new Unreadable('too-large');
    rows.set(row, column, content);
    if (inHiddenRow) hiddenRows.add(row);
  }
  if (inCells) throw new Unreadable('damaged');
  const content = {
    ...rows.used(),
    formulas: formulas.texts,
    merges: mergesWithin(merges, rows),
    hiddenRows,
    hiddenColumns: hiddenColumns.upTo(rows.lastColumn),
  };
  return { content, cells, gridCells: rows.area };
}

/**
 * Reads the cell whose opening tag was just met, up to its closing tag; `undefined` where it holds
 * nothing at all, but perhaps a style.
 */
function readCell(
  tags: XmlTags,
  place: Cell,
  shared: SharedByCells,
  formulas: Formulas,
): CellContent | undefined {
  if (tags.selfClosing) return undefined;
  const type = tags.attribute('t');
  const style = tags.attribute('s');
  let holds = false;
  let value = '';
  while (tags.next()) {
    if (tags.name === 'c') {
      if (!tags.closing) break;
      return holds ? contentOf(type, style, value, shared) : undefined;
    }
    holds = true;
    if (tags.closing) continue;
    if (tags.name === 'v') value = readText(tags);
    else if (tags.name === 'is') value = readRichText(tags);
    else if (tags.name === 'f') {
      const index = tags.attribute('t') === 'shared' ? tags.attribute('si') : null;
      formulas.add(place.row, place.column, index, readText(tags));
    }
  }
  throw new Unreadable('damaged');
}

/** The text of the element whose opening tag was just met. Stops at its closing tag. */
function readText(tags: XmlTags): string {
  if (tags.selfClosing) return '';
  const { name, end } = tags;
  if (!tags.next() || tags.name !== name || !tags.closing) throw new Unreadable('damaged');
  return textBetween(tags.xml, end, tags.start);
}
