import type { Assessment, ListedIssue, PlanRow, Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { placeOf, valueOf } from '../assessment/field';
import type { FollowUpRow } from '../assessment/follow-up';
import type { Item } from '../assessment/nine-step';
import type { Place } from '../assessment/place';

/** Where one risk stands in the tables of a form; `null` where a table is not there or has it not. */
export interface OwnRow {
  readonly listed: ListedIssue | null;
  readonly risk: Risk | null;
  readonly plan: PlanRow | null;
  readonly followUp: FollowUpRow | null;
  readonly item: Item | null;
}

/** Finds a risk in all tables by its step, or by its issue in those of the nine-step method. */
export function ownRowOf(
  { listed, risks, plan, followUp, nineStep }: Assessment,
  { step, issue }: { readonly step: string; readonly issue: string },
): OwnRow {
  const isOwn = (row: { readonly step: Field<string> }): boolean => valueOf(row.step) === step;
  return {
    listed: listed.find(isOwn) ?? null,
    risk: risks.find(isOwn) ?? null,
    plan: plan.find(isOwn) ?? null,
    followUp: followUp.find(isOwn) ?? null,
    item:
      nineStep?.items.find(({ factor }) => factor !== null && valueOf(factor.item) === issue) ??
      null,
  };
}

/** A cell of the plan that is filled for each risk. */
export type PlanCell = 'measure' | 'method' | 'timeframe' | 'owner' | 'budget';

/** Where a risk's plan says something; `null` where the form has no such column. */
export function planPlace({ plan, item }: OwnRow, cell: PlanCell): Place | null {
  if (plan !== null) return placeOf(plan.measures[0][cell]);
  const event = item?.planned ?? null;
  return event === null || cell === 'method' || cell === 'budget' ? null : placeOf(event[cell]);
}

/** Where the form says something of a risk at length: its measure, in a plan or a report. */
export function measurePlace(row: OwnRow): Place | null {
  const [first] = row.followUp?.measures ?? [];
  return planPlace(row, 'measure') ?? (first === undefined ? null : placeOf(first.measure));
}
