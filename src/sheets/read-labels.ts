import type { DomainChoice } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { Label } from '../forms/labels';
import { afterLabel } from '../forms/labels';
import { toArabicDigits } from '../thai/digits';
import { findFiscalYear } from '../thai/fiscal-year';
import { fold, hasContent } from '../thai/text';
import type { FilledCell, Grid } from './grid';

/** Reads the value of a label: in the same cell after it, or in the next cell that says something. */
function readLabel(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
  label: Label,
): Field<string> {
  const cell = filled[0];
  if (cell === undefined) return { kind: 'absent' };
  const rest = afterLabel(label, fold(cell.text));
  const value = withoutLeaders(rest);
  if (hasContent(value)) {
    return { kind: 'value', place: grid.place(row, cell.column), text: cell.text, value };
  }
  const next = filled.find((other) => other.column > cell.column);
  const beside = withoutLeaders(fold(next?.text ?? ''));
  if (next !== undefined && hasContent(beside)) {
    return { kind: 'value', place: grid.place(row, next.column), text: next.text, value: beside };
  }
  // The value belongs where leaders are, or a dash; otherwise beside the label.
  if (next !== undefined)
    return { kind: 'blank', place: grid.place(row, next.column), text: next.text };
  const place = /[.…_:·-]\s*$/.test(rest) && !/^\s*:\s*$/.test(rest) ? cell.column : null;
  return {
    kind: 'blank',
    place: place === null ? nextCell(grid, row, cell.column) : grid.place(row, place),
    text: place === null ? '' : cell.text,
  };
}

/** `ชื่อหน่วยงาน …` */
export function readAgency(grid: Grid, row: number, filled: readonly FilledCell[]): Field<string> {
  return readLabel(grid, row, filled, 'agency');
}

/** `ชื่อกระบวนการ/โครงการ …`, up to a domain named in the same cell. */
export function readProcess(grid: Grid, row: number, filled: readonly FilledCell[]): Field<string> {
  const field = readLabel(grid, row, filled, 'process');
  if (field.kind !== 'value') return field;
  const value = withoutLeaders(field.value.replace(/ประเภท\s*ความเสี่ยง.*$/, ''));
  const { place, text } = field;
  return hasContent(value) ? { ...field, value } : { kind: 'blank', place, text };
}

/** A fiscal year (Buddhist era) named in a title or label; `null` where the line names none. */
export function readFiscalYear(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Field<number> | null {
  for (const [index, cell] of filled.entries()) {
    const place = grid.place(row, cell.column);
    const year = findFiscalYear(cell.text);
    if (year !== null) return { kind: 'value', place, text: cell.text, value: year };
    const next = filled[index + 1];
    if (next === undefined || !/ปี\s*งบประมาณ(?:\s*พ\.?\s*ศ\.?)?\s*:?$/.test(fold(cell.text)))
      continue;
    const beside = findFiscalYear(`ปีงบประมาณ ${next.text}`);
    if (beside === null) continue;
    return { kind: 'value', place: grid.place(row, next.column), text: next.text, value: beside };
  }
  return null;
}

/** What stands for a tick: Unicode's signs, a slash or cross, and those of the Wingdings fonts. */
const TICK = '[☑☒✓✔✅√/xX●■◉🗹\uF050\uF052\uF0FC-\uF0FE]';
/**
 * What a cell of its own may hold besides: the letters that the Wingdings fonts show as ticks, and
 * the value of a check box.
 */
const TICK_CELL = '(?:[ûüýþPR]|true)';
const TICKED = new RegExp(`^(?:[[(]?${TICK}[\\])]?|${TICK_CELL}$)`, 'u');
const ONLY_TICK = new RegExp(`^(?:[[(]?${TICK}[\\])]?|${TICK_CELL})$`, 'u');

/** A mark before the words of a domain: a sign or two, or brackets with room for one. */
const MARK_BEFORE_DOMAIN = /^([[(] ?\S? ?[\])]|.{0,4}?) *ด้านที่ *(\d) *(.*)$/u;

/**
 * A domain that can be ticked: `☑ ด้านที่ ๑ …`, or the tick in the cell before or after; `null` for
 * any other line.
 */
export function readDomain(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): DomainChoice | null {
  for (const [index, cell] of filled.entries()) {
    const text = toArabicDigits(fold(cell.text));
    const [, mark, number, label] = MARK_BEFORE_DOMAIN.exec(text) ?? [];
    if (mark === undefined || number === undefined || label === undefined) continue;
    const [before, after] = [filled[index - 1], filled[index + 1]];
    const isAfter = after !== undefined && ONLY_TICK.test(signIn(after.text));
    const tick = mark !== '' ? cell : isAfter ? after : before;
    return {
      place: grid.place(row, tick?.column ?? cell.column),
      number: Number(number),
      label,
      ticked: TICKED.test(mark === '' ? signIn(tick?.text ?? '') : signIn(mark)),
    };
  }
  return null;
}

/** A mark without spaces; the letters of a font keep their case. */
function signIn(text: string): string {
  const sign = fold(text).replaceAll(' ', '');
  return sign.length === 1 ? sign : sign.toLowerCase();
}

const NAMED_DOMAIN = /ประเภท\s*ความเสี่ยง(?:การทุจริต)?\s*:?\s*(.{0,3}?)\s*ด้านที่\s*(\d)\s*(.*)$/;

/**
 * A domain that a line names instead of ticking it, as in `… ประเภทความเสี่ยงด้านที่ ๑ ด้าน…` beside
 * the process (source 003); `null` where a line names none, or several.
 */
export function readNamedDomain(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): DomainChoice | null {
  for (const { column, text } of filled) {
    const [, mark, number, label] = NAMED_DOMAIN.exec(toArabicDigits(fold(text))) ?? [];
    if (mark === undefined || number === undefined || label === undefined) continue;
    if (label.includes('ด้านที่') || (mark !== '' && !TICKED.test(mark))) continue;
    return { place: grid.place(row, column), number: Number(number), label, ticked: true };
  }
  return null;
}

function withoutLeaders(text: string): string {
  return text.replace(/^[\s:.…_]+|[\s.…_]+$/g, '');
}

/** The cell right of a label, beyond the label's own merge. */
function nextCell(grid: Grid, row: number, column: number): ReturnType<Grid['place']> {
  let next = column + 1;
  while (next <= grid.lastColumn && grid.anchor(row, next).column === column) next += 1;
  return grid.place(row, next);
}
