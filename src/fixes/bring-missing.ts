import type { Assessment, PlanRow, Risk } from '../assessment/assessment';
import { ABSENT } from '../assessment/field';
import { linkRows } from '../assessment/link-rows';
import { mustBePlanned } from '../rules/planned-risk';
import { placeInRow } from '../rules/row-place';
import type { Bringing } from './bring-risks';
import { bringRisks } from './bring-risks';
import type { Fix, Mend } from './fix';
import { isSamePlace } from './shared-cells';

/** Brings the risk to the measures table; or all risks that are not there yet. */
export const bringMissing: Mend = {
  mends: ['plan-row-missing'],
  offer({ place, assessment, sheets }) {
    const isHere = ({ issue, step, order, ...row }: Risk): boolean =>
      isSamePlace(placeInRow(row, [issue, step, order]), place);
    const missing = assessment.risks.filter((risk) => risk.plan === null && mustBePlanned(risk));
    const here = missing.filter(isHere);
    const one = bringRisks(assessment, sheets, isHere);
    const fixes: Fix[] = [];
    if (one.risks.length === here.length && isFound(one, assessment)) {
      fixes.push({ id: 'bring-risk', params: {}, edits: one.edits });
    }
    const all = bringRisks(assessment, sheets);
    const hasThese = here.every((risk) => all.risks.includes(risk));
    if (hasThese && all.risks.length > one.risks.length && isFound(all, assessment)) {
      const params = { risks: all.risks.length };
      fixes.push({ id: 'bring-all-risks', params, edits: all.edits });
    }
    return fixes;
  },
};

/** Whether each risk that is brought is then answered, and every other one by the row that answers it now. */
function isFound(
  { risks: brought, target }: Bringing,
  { risks, plan, tables }: Assessment,
): boolean {
  const table = tables.find(({ kind }) => kind === 'plan');
  if (table === undefined || target === null || brought.length === 0) return false;
  const rows = brought.map((risk): PlanRow => {
    const column = (role: 'step' | 'issue'): PlanRow['step'] =>
      table.columns[role] === undefined ? ABSENT : risk[role];
    const nothing = { measure: ABSENT, method: ABSENT, timeframe: ABSENT, owner: ABSENT };
    return {
      sheet: target.sheet,
      row: target.row,
      order: ABSENT,
      step: column('step'),
      issue: column('issue'),
      writtenLevel: ABSENT,
      hidden: false,
      measures: [{ row: target.row, ...nothing, budget: ABSENT }],
    };
  });
  const links = linkRows(risks, [...plan, ...rows]);
  return risks.every((risk) => {
    const answer = links.get(risk);
    return brought.includes(risk)
      ? answer !== undefined && rows.includes(answer)
      : (answer ?? null) === risk.plan;
  });
}
