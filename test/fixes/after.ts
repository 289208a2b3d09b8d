import type { Edit } from '../../src/fixes/edit';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';
import { textOf } from '../../src/sheets/grid';
import { isCalculated, recalculated } from './recalculated';

/**
 * The same sheets after the edits, as an adapter would leave them: rows are added, cells are written
 * if they hold what their edit expects, and formulas are calculated if they were before. Throws where
 * an edit does not fit.
 */
export function after(
  sheets: readonly SheetSnapshot[],
  edits: readonly Edit[],
): readonly SheetSnapshot[] {
  const done = edits.reduce<readonly SheetSnapshot[]>(withEdit, sheets);
  return isCalculated(sheets) ? recalculated(done) : done;
}

function withEdit(sheets: readonly SheetSnapshot[], edit: Edit): readonly SheetSnapshot[] {
  const name = edit.kind === 'set' ? edit.place.sheet : edit.sheet;
  if (!sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const whole = fromFirstCell(sheet);
    return edit.kind === 'set' ? withCell(whole, edit) : withRows(whole, edit);
  });
}

/** Its cells from A1 on. */
function fromFirstCell(sheet: SheetSnapshot): SheetSnapshot {
  const { row, column } = sheet.origin;
  const left: CellContent[] = Array.from({ length: column }, () => null);
  return {
    ...sheet,
    origin: { row: 0, column: 0 },
    cells: [
      ...Array.from({ length: row }, () => []),
      ...sheet.cells.map((line) => [...left, ...line]),
    ],
  };
}

function withRows(
  sheet: SheetSnapshot,
  { afterRow, count }: Extract<Edit, { kind: 'grow' }>,
): SheetSnapshot {
  const moved = (row: number): number => (row > afterRow ? row + count : row);
  const blank = Array.from({ length: count }, () => []);
  return {
    ...sheet,
    cells: [...sheet.cells.slice(0, afterRow + 1), ...blank, ...sheet.cells.slice(afterRow + 1)],
    merges: sheet.merges.map((merge) => ({
      ...merge,
      row: moved(merge.row),
      rows: moved(merge.row + merge.rows - 1) - moved(merge.row) + 1,
    })),
    formulas: new Map(
      [...sheet.formulas].map(([key, formula]) => {
        const row = Math.floor(key / COLUMNS);
        return [cellKey(moved(row), key % COLUMNS), formula];
      }),
    ),
  };
}

const COLUMNS = cellKey(1, 0);

function withCell(
  sheet: SheetSnapshot,
  { place: { row, column }, value, was }: Extract<Edit, { kind: 'set' }>,
): SheetSnapshot {
  const cells = sheet.cells.map((line) => [...line]);
  while (cells.length <= row) cells.push([]);
  const line: CellContent[] = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  const held = textOf(line[column] ?? null);
  if (held !== was) throw new Error(`“${held}” stands where “${was}” was expected`);
  const formulas = new Map(sheet.formulas);
  formulas.delete(cellKey(row, column));
  const isFormula = typeof value === 'string' && value.startsWith('=');
  if (isFormula) formulas.set(cellKey(row, column), value);
  line[column] = isFormula || value === '' ? null : value;
  return { ...sheet, cells, formulas };
}
