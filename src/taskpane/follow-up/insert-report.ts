import type { Answer, WorkbookHost } from '../../excel/host';
import type { FormLook } from '../../forms/choices';
import type { Filling } from '../../forms/filling';
import { FOLLOW_UP_2566 } from '../../forms/follow-up-2566';
import type { SheetBlueprint } from '../../sheets/blueprint';
import { drawFilled } from '../../sheets/draw';
import { insertDrawn } from '../insert/insert-drawn';

/** The report has neither numbers nor criteria of its own. */
const LOOK: FormLook = {
  digits: 'thai',
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
};

/** Draws a follow-up report under a name that is free and adds it. Answers the name of the new sheet. */
export function insertReport(
  host: WorkbookHost,
  filling: Filling,
): Promise<Answer<readonly string[]>> {
  return insertDrawn(host, (taken) =>
    drawFilled(FOLLOW_UP_2566, filling, LOOK, taken).map(fromFirstResult),
  );
}

/** All but the results is filled in already: these stand in the last column of the table. */
function fromFirstResult(sheet: SheetBlueprint): SheetBlueprint {
  const [table] = sheet.tables;
  if (table === undefined) return sheet;
  return { ...sheet, start: { row: table.row + 1, column: table.column + table.columns - 1 } };
}
