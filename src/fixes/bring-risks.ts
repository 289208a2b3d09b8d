import type { Assessment, ColumnRole, Risk, TableExtent } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { needsPlan } from '../assessment/level';
import type { Edit } from './edit';

/** What bringing risks to the plan would do, to be shown before it is done. */
export interface Bringing {
  /** The risks that would get a row, in the order of the scored table. */
  readonly risks: readonly Risk[];
  /** Where they would go: sheet and zero-based first row; `null` when there is nothing to bring. */
  readonly target: { readonly sheet: string; readonly row: number } | null;
  readonly edits: readonly Edit[];
}

const NOTHING: Bringing = { risks: [], target: null, edits: [] };

/**
 * Copies step and issue of every risk of medium level or above that no plan row answers into empty
 * rows of the measures table, and adds rows where there are too few. Changes no cell that says
 * anything: run again it adds only what is new.
 */
export function bringRisks(assessment: Assessment): Bringing {
  const plan = assessment.tables.find((table) => table.kind === 'plan');
  const risks = assessment.risks.filter(
    (risk) => risk.level !== null && needsPlan(risk.level) && risk.plan === null,
  );
  if (plan === undefined || risks.length === 0) return NOTHING;
  const rows = rowsFor(plan, risks.length);
  const first = rows.free[0] ?? plan.lastRow + 1;
  return {
    risks,
    target: { sheet: plan.sheet, row: first },
    edits: [
      ...rows.grow,
      ...risks.flatMap((risk, index) => cellsFor(plan, risk, rows.free[index])),
    ],
  };
}

/** Empty rows under the last row in use, so that the order of the table stays; more are added at its end. */
function rowsFor(
  plan: TableExtent,
  count: number,
): { readonly free: readonly number[]; readonly grow: readonly Edit[] } {
  const ready = plan.emptyRows.slice(0, count);
  const missing = count - ready.length;
  if (missing === 0) return { free: ready, grow: [] };
  const afterRow = Math.max(plan.lastRow, plan.headingRow, ...ready);
  return {
    free: [...ready, ...Array.from({ length: missing }, (_, index) => afterRow + 1 + index)],
    grow: [{ kind: 'grow', sheet: plan.sheet, afterRow, count: missing }],
  };
}

const BROUGHT: readonly ColumnRole[] = ['step', 'issue'];

function cellsFor(plan: TableExtent, risk: Risk, row: number | undefined): readonly Edit[] {
  if (row === undefined) return [];
  return BROUGHT.flatMap((role): Edit[] => {
    const column = plan.columns[role];
    const value = role === 'step' ? valueOf(risk.step) : valueOf(risk.issue);
    if (column === undefined || value === null) return [];
    return [{ kind: 'set', place: { sheet: plan.sheet, row, column }, value, was: '' }];
  });
}
