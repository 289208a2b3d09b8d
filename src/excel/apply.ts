import type { Edit } from '../fixes/edit';
import { stepsOf } from './edit-steps';
import { objectionTo, readTargets, type CellTarget, type RowTarget } from './edit-targets';
import { growRows, hasAddedRows, removeRows } from './grow-rows';
import type { Answer } from './host';
import { answerTo, done, failed, problemOf } from './problem';
import { asCellText } from './typed-text';

/**
 * Makes the edits, all or none: one round trip to look at what is there, one for each place where
 * rows are added, one to write all cells. What was done before a failure is taken back.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<Answer<null>> {
  if (edits.length === 0) return done(null);
  const targets = await answerTo(() => readTargets(stepsOf(edits)));
  if (!targets.ok) return targets;
  const objection = objectionTo(targets.value);
  if (objection) return failed(objection);
  const { rows, cells } = targets.value;
  const added: RowTarget[] = [];
  let isWriting = false;
  try {
    for (const target of rows) await grow(target, added);
    isWriting = true;
    await writeCells(cells);
    return done(null);
  } catch (error) {
    await takeBack(isWriting ? cells : [], added);
    return failed(problemOf(error));
  }
}

async function grow(target: RowTarget, added: RowTarget[]): Promise<void> {
  try {
    await growRows(target);
    added.push(target);
  } catch (error) {
    if (hasAddedRows(error)) added.push(target);
    throw error;
  }
}

async function writeCells(cells: readonly CellTarget[]): Promise<void> {
  if (cells.length === 0) return;
  await Excel.run(async (context) => {
    for (const { step } of cells) {
      const { place, value } = step.edit;
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const input = typeof value === 'string' ? asCellText(value) : value;
      sheet.getCell(step.row, place.column).formulas = [[input]];
    }
    await context.sync();
  });
}

/** As far as Excel lets it: where it does not answer at all any more, nothing can be done. */
async function takeBack(cells: readonly CellTarget[], added: readonly RowTarget[]): Promise<void> {
  try {
    await restoreCells(cells);
    for (const target of [...added].reverse()) await removeRows(target);
  } catch {
    // The first failure is the one to tell.
  }
}

async function restoreCells(cells: readonly CellTarget[]): Promise<void> {
  if (cells.length === 0) return;
  await Excel.run(async (context) => {
    for (const { step, before } of cells) {
      if (before === null) continue;
      const sheet = context.workbook.worksheets.getItem(step.edit.place.sheet);
      sheet.getCell(step.row, step.edit.place.column).formulas = [[before.input]];
    }
    await context.sync();
  });
}
