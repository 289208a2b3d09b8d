import type { PlanRow, Risk } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { linkRows } from '../assessment/link-rows';
import { disagrees } from '../rules/disagreement';
import { placeInRow } from '../rules/row-place';
import type { Fix, Mend } from './fix';
import { isSamePlace } from './shared-cells';
import { writableText } from './workbook';

/** Trying each risk out is for forms of human size. */
const MOST_TRIED = 200;

/**
 * The order number of a risk, for the plan row that resembles it and no other: the words are too
 * different to be sure of without the number. It is a person who knows.
 */
export const setOrder: Mend = {
  mends: ['plan-row-unmatched'],
  offer({ place, assessment, workbook }) {
    const { risks, plan } = assessment;
    const row = plan.find(({ issue, step, order, ...each }) =>
      isSamePlace(placeInRow(each, [issue, step, order]), place),
    );
    if (row === undefined || row.order.kind === 'absent' || row.order.kind === 'invalid') return [];
    // The first number of a plan would make its other rows go on with the ones above.
    if (!plan.some(({ order }) => order.kind === 'value')) return [];
    const cell = row.order.place;
    // A number that counts rows by itself, or one for several rows, is nobody's to change.
    if (workbook.formula(cell) !== null || cell.row !== row.row) return [];
    const open = risks.filter((each) => each.plan === null);
    if (open.length > MOST_TRIED) return [];
    const alike = open.filter((each) => isAnsweredWith(each, row, risks, plan));
    const [risk, another] = alike;
    if (risk?.order.kind !== 'value' || another !== undefined) return [];
    // Another level is a sign of another risk.
    if (risk.level !== null && disagrees(row.writtenLevel, risk.level)) return [];
    const written = workbook.content(risk.order.place);
    const value = typeof written === 'number' ? written : writableText(risk.order.text);
    if (value === null || workbook.text(cell) === String(value)) return [];
    const fix: Fix = {
      id: 'set-order',
      params: { order: risk.order.value },
      edits: [workbook.set(cell, value)],
    };
    return [fix];
  },
};

/** Whether the row would answer the risk if it had its number, and every other risk what answers it now. */
function isAnsweredWith(
  risk: Risk,
  row: PlanRow,
  risks: readonly Risk[],
  plan: readonly PlanRow[],
): boolean {
  const { order } = risk;
  if (valueOf(order) === null) return false;
  const numbered = { ...row, order };
  const links = linkRows(
    risks,
    plan.map((each) => (each === row ? numbered : each)),
  );
  return risks.every((each) => {
    const answer = links.get(each) ?? null;
    return each === risk ? answer === numbered : answer === each.plan;
  });
}
