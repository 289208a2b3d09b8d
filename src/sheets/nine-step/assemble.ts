import type { PlanRow, Remark } from '../../assessment/assessment';
import type { Field } from '../../assessment/field';
import { ABSENT } from '../../assessment/field';
import { followItems } from '../../assessment/follow-items';
import type { NineStep, NineStepExtents, NineStepTables } from '../../assessment/nine-step';
import { namesOffice } from '../../forms/nine-step-headings';
import { fold } from '../../thai/text';
import type { NineStepTable } from './find';
import { eventsOfPlan } from './read-plan-events';

/** The tables of the nine-step method that were found for one assessment, at most one of each kind. */
export type NineStepParts = Readonly<Partial<Record<NineStepTable['kind'], NineStepTable>>>;

/**
 * Puts the tables of one assessment together; `null` where they are too few to be sure of the
 * method: tables 1 and 5 alone could be anybody's.
 *
 * @param plan the rows of an ordinary measures table, which stands for table 5 where there is none
 */
export function nineStepOf(parts: NineStepParts, plan: readonly PlanRow[]): NineStep | null {
  if (!isNineStep(parts)) return null;
  let tables: NineStepTables = { factors: [], status: [], watch: [], control: [], planned: [] };
  let extents: NineStepExtents = {};
  for (const { kind, rows, extent } of Object.values(parts)) {
    tables = { ...tables, [kind]: rows };
    extents = { ...extents, [kind]: extent };
  }
  const followed = followItems(
    parts.planned === undefined ? { ...tables, planned: eventsOfPlan(plan) } : tables,
  );
  return { ...followed, extents };
}

/** One of tables 2–4 with a row, or two of them that are still to be filled. */
export function isNineStep({ status, watch, control }: NineStepParts): boolean {
  const found = [status, watch, control].filter((table) => table !== undefined);
  return found.length > 1 || found.some(({ rows }) => rows.length > 0);
}

/** A cover names its office in one of its first lines, under the title. */
const COVER_LINES = 10;

/** The office that a cover names without any label, as source 004 does; only looked for in this edition. */
export function officeOnCover(remarks: readonly Remark[]): Field<string> {
  const line = remarks.slice(0, COVER_LINES).find(({ text }) => namesOffice(fold(text)));
  return line === undefined
    ? ABSENT
    : { kind: 'value', place: line.place, text: line.text, value: fold(line.text) };
}
