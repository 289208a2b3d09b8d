import { textOf } from '../sheets/grid';
import { loadBlock, takeBlock } from './cell-block';
import type { EditSteps, GrowStep, SetStep } from './edit-steps';
import type { HostProblem } from './host';
import { askForPattern, takePattern, type RowPattern } from './row-pattern';
import { asCellText, isFormula } from './typed-text';

/** A cell to write, and what to write to have it as it was. */
export interface CellTarget {
  readonly step: SetStep;
  /** `null` for a cell of a row that is yet to be added. */
  readonly before: CellBefore | null;
}

interface CellBefore {
  /** What it holds, and what it shows: either may have been seen. */
  readonly texts: readonly string[];
  readonly isLocked: boolean;
  readonly input: string | number | boolean;
}

/** Rows to add, and what they are to look like. */
export interface RowTarget {
  readonly step: GrowStep;
  readonly pattern: RowPattern;
}

export interface EditTargets {
  readonly cells: readonly CellTarget[];
  readonly rows: readonly RowTarget[];
  readonly protectedSheets: ReadonlySet<string>;
}

/** Reads everything that the edits touch, in one round trip. A missing sheet is an error. */
export function readTargets({ sets, grows }: EditSteps): Promise<EditTargets> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = new Set([
      ...sets.map(({ edit }) => edit.place.sheet),
      ...grows.map(({ edit }) => edit.sheet),
    ]);
    const sheets = [...names].map((name) => {
      const { protection } = worksheets.getItem(name);
      protection.load('protected');
      return { name, protection };
    });
    const cells = sets.map((step) => ({ step, cell: askForCell(worksheets, step) }));
    const rows = grows.map((step) => ({
      step,
      asked: askForPattern(worksheets.getItem(step.edit.sheet), step.likeRow),
    }));
    await context.sync();
    const locked = sheets.filter(({ protection }) => protection.protected);
    return {
      cells: cells.map(({ step, cell }) => ({ step, before: cell && takeCell(cell) })),
      rows: rows.map(({ step, asked }) => ({ step, pattern: takePattern(asked, step.likeRow) })),
      protectedSheets: new Set(locked.map(({ name }) => name)),
    };
  });
}

function askForCell(
  worksheets: Excel.WorksheetCollection,
  { edit, rowBefore }: SetStep,
): Excel.Range | null {
  if (rowBefore === null) return null;
  const cell = worksheets.getItem(edit.place.sheet).getCell(rowBefore, edit.place.column);
  loadBlock(cell);
  cell.format.protection.load('locked');
  return cell;
}

function takeCell(cell: Excel.Range): CellBefore {
  const content = takeBlock(cell).cells[0]?.[0] ?? null;
  const formula: unknown = cell.formulas[0]?.[0];
  return {
    texts: [textOf(content), cell.text[0]?.[0] ?? ''],
    isLocked: cell.format.protection.locked,
    input: inputOf(formula, cell.valueTypes[0]?.[0]),
  };
}

/** What to write to have the cell as it was: text stays text, even where it looks like a number. */
function inputOf(formula: unknown, type: unknown): string | number | boolean {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string') return '';
  return type === 'String' && !isFormula(formula) ? asCellText(formula) : formula;
}

/** Why the edits cannot be made, or `null`: looked at before anything is written. */
export function objectionTo({ cells, rows, protectedSheets }: EditTargets): HostProblem | null {
  for (const { step } of rows) {
    const { sheet } = step.edit;
    if (protectedSheets.has(sheet)) return { kind: 'sheet-protected', sheet };
  }
  for (const { step, before } of cells) {
    if (before === null) continue;
    const { place, was } = step.edit;
    if (!before.texts.includes(was)) {
      return { kind: 'changed', place: { ...place, row: step.rowBefore ?? place.row } };
    }
    if (before.isLocked && protectedSheets.has(place.sheet)) {
      return { kind: 'sheet-protected', sheet: place.sheet };
    }
  }
  return null;
}
