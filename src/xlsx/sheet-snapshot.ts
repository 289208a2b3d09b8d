import type { CellValue, Sheet } from 'hucre';
import type { CellContent, SheetSnapshot } from '../sheets/snapshot';
import { cellKey } from '../sheets/snapshot';
import type { LeanSheet } from './lean-sheet';
import { LIMITS } from './limits';
import { mergesWithin } from './merges-within';
import { movedFormula } from './moved-formula';
import { shownDate } from './shown-date';
import { Unreadable } from './unreadable';
import type { SheetPart } from './workbook-parts';

/** Counts characters as they are kept, and throws when there are too many. */
type Spend = (characters: number) => void;

/**
 * What one workbook may hold in characters: a file stores once what many cells share, so a small
 * file can hold more than a computer does.
 */
export interface CharacterBudget {
  readonly texts: Spend;
  readonly formulas: Spend;
}

export function characterBudget(): CharacterBudget {
  return {
    texts: spendingFrom(LIMITS.textCharacters),
    formulas: spendingFrom(LIMITS.totalFormulaCharacters),
  };
}

function spendingFrom(limit: number): Spend {
  let left = limit;
  return (characters) => {
    left -= characters;
    if (left < 0) throw new Unreadable('too-large');
  };
}

/** Turns a sheet as hucre holds it into a snapshot: its used rectangle, without blanks at the ends of rows. */
export function snapshotOf(
  sheet: Sheet,
  part: SheetPart,
  lean: Omit<LeanSheet, 'xml'>,
  budget: CharacterBudget,
): SheetSnapshot {
  const rows = sheet.rows.map((row) => row.map((value) => contentOf(value, budget.texts)));
  const formulas = readDetails(sheet, rows, budget.formulas);
  const origin = { row: firstUsedRow(rows), column: firstUsedColumn(rows) };
  const cells = rows.slice(origin.row).map((row) => withoutBlankEnd(row, origin.column));
  while (cells.at(-1)?.length === 0) cells.pop();
  return {
    name: part.name,
    hidden: part.hidden,
    origin: cells.length === 0 ? { row: 0, column: 0 } : origin,
    cells,
    formulas,
    merges: mergesWithin(lean.merges, lean),
    hiddenRows: lean.hiddenRows,
    hiddenColumns: lean.hiddenColumns,
  };
}

function contentOf(value: CellValue | undefined, spend: Spend): CellContent {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') {
    const text = value.slice(0, LIMITS.cellCharacters);
    spend(text.length);
    return text;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return value instanceof Date ? shownDate(value) : value;
}

/** Puts errors into the rows in place of their texts, and collects the formulas. */
function readDetails(
  sheet: Sheet,
  rows: readonly CellContent[][],
  spend: Spend,
): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  const shared = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const line = rows[row];
    if (cell.type === 'error' && line !== undefined) line[column] = { error: String(cell.value) };
    if (cell.formula === undefined) continue;
    let formula = cell.formula.slice(0, LIMITS.formulaCharacters);
    const first = cell.formulaSharedIndex;
    if (first !== undefined) {
      if (formula !== '') shared.set(first, { row, column, formula });
      const base = shared.get(first);
      if (base === undefined) continue;
      formula = movedFormula(base.formula, row - base.row, column - base.column);
    }
    spend(formula.length);
    formulas.set(cellKey(row, column), `=${formula}`);
  }
  return formulas;
}

function firstUsedRow(rows: readonly (readonly CellContent[])[]): number {
  return rows.findIndex((row) => row.some((content) => content !== null));
}

function firstUsedColumn(rows: readonly (readonly CellContent[])[]): number {
  let first = Infinity;
  for (const row of rows) {
    const column = row.findIndex((content) => content !== null);
    if (column >= 0 && column < first) first = column;
  }
  return first;
}

function withoutBlankEnd(row: readonly CellContent[], from: number): readonly CellContent[] {
  let end = row.length;
  while (end > from && row[end - 1] === null) end -= 1;
  return row.slice(from, end);
}
