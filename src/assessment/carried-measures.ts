import type { Assessment } from './assessment';
import type { Field } from './field';
import { valueOf } from './field';
import type { Level } from './level';
import { LEVELS } from './level';
import type { NineStep } from './nine-step';
import { bandOf } from './nine-step';
import type { Place } from './place';
import { withoutMarkup } from '../thai/markup';
import { fold } from '../thai/text';

/** A measure of a plan, whatever its edition, as a follow-up report carries it over. Texts keep their lines. */
export interface PlannedMeasure {
  readonly place: Place;
  readonly measure: string;
  /** What it is a measure of: the step; where the plan names none, the issue; '' for neither. */
  readonly step: string;
  /** What the plan says; otherwise the highest that its risks come to. */
  readonly level: Level | null;
  /** Which row of the plan it belongs to, counted from 0. */
  readonly planRow: number;
}

/** A measure that a follow-up report has. Texts keep their lines. */
export interface ReportedMeasure {
  readonly place: Place;
  readonly measure: string;
  readonly step: string;
}

/** Every measure of an assessment's plan, in its order; one that a merge stretches over rows is one. */
export function plannedMeasures({ plan, risks, nineStep }: Assessment): readonly PlannedMeasure[] {
  const levels = new Map<unknown, Level>();
  for (const { plan: row, level } of risks) {
    const known = levels.get(row);
    if (row === null || level === null) continue;
    if (known === undefined || LEVELS.indexOf(known) < LEVELS.indexOf(level)) {
      levels.set(row, level);
    }
  }
  const rows = plan.flatMap((row, planRow) => {
    const step = firstText(row.step, row.issue);
    const level = valueOf(row.writtenLevel) ?? levels.get(row) ?? null;
    return row.measures.map(({ measure }) => ({ measure, step, level, planRow }));
  });
  return placed([...rows, ...plannedEvents(nineStep)]);
}

/** Table 5 of the nine-step method, each event as its own step, with the band of its total. */
function plannedEvents(nineStep: NineStep | null): readonly Unplaced<PlannedMeasure>[] {
  if (nineStep === null) return [];
  const totals = new Map(nineStep.items.map(({ planned, watch }) => [planned, watch?.total]));
  return nineStep.planned.map((event, planRow) => {
    const total = totals.get(event) ?? null;
    const level = total === null ? null : bandOf(total);
    return { measure: event.measure, step: firstText(event.item), level, planRow };
  });
}

/** Every measure that an assessment's follow-up report has, in its order. */
export function reportedMeasures({ followUp }: Assessment): readonly ReportedMeasure[] {
  return placed(
    followUp.flatMap(({ step, issue, measures }) =>
      measures.map(({ measure }) => ({ measure, step: firstText(step, issue) })),
    ),
  );
}

function firstText(...fields: readonly Field<string>[]): string {
  return fields.map(linesOf).find((text) => text !== '') ?? '';
}

/** Without HTML, and each line folded. */
function linesOf(field: Field<string>): string {
  if (field.kind !== 'value') return '';
  const lines = withoutMarkup(field.text).split(/[\r\n]+/);
  return lines
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}

type Unplaced<T> = Omit<T, 'measure' | 'place'> & { readonly measure: Field<string> };

/** Those that say something, each cell once. */
function placed<T extends { readonly measure: Field<string> }>(
  all: readonly T[],
): readonly (Omit<T, 'measure'> & { readonly place: Place; readonly measure: string })[] {
  const seen = new Set<string>();
  return all.flatMap((each) => {
    const { measure: field } = each;
    if (field.kind !== 'value') return [];
    const { sheet, row, column } = field.place;
    const cell = `${row}:${column}:${sheet}`;
    if (seen.has(cell)) return [];
    seen.add(cell);
    return [{ ...each, place: field.place, measure: linesOf(field) }];
  });
}
