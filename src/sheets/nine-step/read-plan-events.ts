import type { NineStepExtent, PlannedEvent } from '../../assessment/nine-step';
import type { PlanRow } from '../../assessment/assessment';
import type { Field } from '../../assessment/field';
import { ABSENT } from '../../assessment/field';
import { isSignature, isTitle } from '../../forms/landmarks';
import { afterPlanHeading } from '../../forms/nine-step-headings';
import { roleOfHeading } from '../../forms/vocabulary';
import { hasContent } from '../../thai/text';
import type { FilledCell, Grid } from '../grid';
import { readText } from '../read-field';
import { rowsOf } from './extent';
import { leadingNumber, readable, splitItems, splitList } from './numbered-text';

/** Table 5 as far as it was read, and the row after it. */
export interface EventsFound {
  readonly events: readonly PlannedEvent[];
  readonly extent: NineStepExtent;
  readonly nextRow: number;
}

/**
 * Table 5: two columns of text, events and measures. The headings may stand alone above rows, or in
 * the very cells that they head, as in source 004. Lines under them may name timeframe and owner.
 */
export function readEvents(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): EventsFound | null {
  const [left, right] = filled;
  if (left === undefined || right === undefined || filled.length > 3) return null;
  const event = afterPlanHeading(left.text, 'event');
  if (event === null || afterPlanHeading(right.text, 'measure') === null) return null;
  const columns = { event: left.column, measure: right.column };
  const drafts: Pick<PlannedEvent, 'sheet' | 'row' | 'step' | 'number' | 'item' | 'measure'>[] = [];
  const ends: Ends = { timeframe: ABSENT, owner: ABSENT };
  if (hasContent(event)) drafts.push(...eventsIn(grid, row, columns));
  let next = row + 1;
  for (; next <= grid.lastRow; next += 1) {
    const cells = grid.filled(next);
    const [first] = cells;
    if (first === undefined || cells.every(({ text }) => isSignature(text))) break;
    if (cells.length === 1 && isTitle(first.text)) break;
    const role = roleOfHeading(first.text);
    if (role === 'timeframe' || role === 'owner') {
      ends[role] = readText(grid, next, columns.measure);
    } else if (first.column === columns.event || first.column === columns.measure) {
      drafts.push(...eventsIn(grid, next, columns));
    } else {
      break;
    }
  }
  const events = drafts.map((draft) => ({ ...draft, ...ends }));
  return { events, extent: extentOfEvents(grid, row, next, columns), nextRow: next };
}

/** The blank rows under the last event are ready, up to what stands there next. */
function extentOfEvents(
  grid: Grid,
  headingRow: number,
  nextRow: number,
  { event, measure }: { readonly event: number; readonly measure: number },
): NineStepExtent {
  let end = nextRow;
  while (end <= grid.lastRow && grid.filled(end).length === 0) end += 1;
  const rows = rowsOf(grid, [event, measure], headingRow + 1, end);
  return { sheet: grid.name, order: null, words: event, ...rows };
}

interface Ends {
  timeframe: Field<string>;
  owner: Field<string>;
}

/** The events of one row: as many as its cell numbers, each with the measure of its number. */
function eventsIn(
  grid: Grid,
  row: number,
  columns: { readonly event: number; readonly measure: number },
): readonly Pick<PlannedEvent, 'sheet' | 'row' | 'step' | 'number' | 'item' | 'measure'>[] {
  if (!grid.isOwnRow(row, columns.event)) return [];
  const raw = grid.text(row, columns.event);
  const text = readable(afterPlanHeading(raw, 'event') ?? raw);
  if (!hasContent(text)) return [];
  const place = grid.place(row, columns.event);
  const measure = measureIn(grid, row, columns.measure);
  const parts = partsOf(measure);
  return namedIn(text).map(({ step, number, words }) => ({
    sheet: grid.name,
    row,
    step,
    number,
    item: { kind: 'value', place, text: raw, value: words },
    measure: parts.get(number) ?? measure,
  }));
}

interface Named extends Pick<PlannedEvent, 'step' | 'number'> {
  readonly words: string;
}

/** The events that a text names: `๓.๑ …` under a main step, `๑. … ๒. …`, or just one. */
function namedIn(text: string): readonly Named[] {
  const { head, parts } = splitItems(text, null);
  const lead = leadingNumber(head);
  if (parts.length > 0) {
    const step = { number: lead?.number ?? null, text: lead?.text ?? head };
    return parts.map((part) => ({ step, number: part.number, words: part.text }));
  }
  const step = { number: null, text: '' };
  const listed = splitList(text).parts;
  if (listed.length > 1) return listed.map((part) => ({ step, number: '', words: part.text }));
  const only = leadingNumber(text);
  return [{ step, number: '', words: only?.text ?? text }];
}

function measureIn(grid: Grid, row: number, column: number): Field<string> {
  const field = readText(grid, row, column);
  if (field.kind !== 'value') return field;
  const value = readable(afterPlanHeading(field.text, 'measure') ?? field.text);
  return hasContent(value)
    ? { ...field, value }
    : { kind: 'blank', place: field.place, text: field.text };
}

/** The measures by number, where they are numbered like the events. */
function partsOf(measure: Field<string>): ReadonlyMap<string, Field<string>> {
  if (measure.kind !== 'value') return new Map();
  return new Map(
    splitItems(measure.value, null).parts.flatMap(({ number, text }) =>
      hasContent(text) ? [[number, { ...measure, value: text }] as const] : [],
    ),
  );
}

/** The rows of an ordinary measures table, which some offices use as table 5. */
export function eventsOfPlan(plan: readonly PlanRow[]): readonly PlannedEvent[] {
  return plan.flatMap((row) => {
    const item = row.issue.kind === 'value' ? row.issue : row.step;
    if (item.kind !== 'value') return [];
    const said = (role: 'measure' | 'timeframe' | 'owner'): Field<string> =>
      row.measures.find((line) => line[role].kind === 'value')?.[role] ?? row.measures[0][role];
    return namedIn(readable(item.text)).map(({ step, number, words }) => ({
      sheet: row.sheet,
      row: row.row,
      step,
      number,
      item: { ...item, value: words },
      measure: said('measure'),
      timeframe: said('timeframe'),
      owner: said('owner'),
    }));
  });
}
