import type { Assessment } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import type { Place } from '../assessment/place';
import { isReversed } from '../thai/period';
import type { Timeframe } from '../thai/timeframe';
import { readTimeframe } from '../thai/timeframe';

/** A timeframe of a measure, as written (without HTML) and as read. */
export interface MeasureTimeframe {
  readonly place: Place;
  readonly text: string;
  readonly timeframe: Timeframe;
}

const KNOWN = new WeakMap<Assessment, readonly MeasureTimeframe[]>();

/** Every timeframe that an assessment's plan says; each is read once, however many rules ask. */
export function timeframesOf(assessment: Assessment): readonly MeasureTimeframe[] {
  const known = KNOWN.get(assessment);
  if (known !== undefined) return known;
  const timeframes = readAll(assessment);
  KNOWN.set(assessment, timeframes);
  return timeframes;
}

/** Most measures of a plan have the same few timeframes: each text is read once. */
function readAll({ plan, nineStep, fiscalYear }: Assessment): readonly MeasureTimeframe[] {
  const year = valueOf(fiscalYear);
  const byText = new Map<string, Timeframe>();
  const lines = [...plan.flatMap(({ measures }) => measures), ...(nineStep?.planned ?? [])];
  return lines.flatMap(({ timeframe: field }) => {
    if (field.kind !== 'value') return [];
    const timeframe = byText.get(field.value) ?? readTimeframe(field.value, year);
    byText.set(field.value, timeframe);
    return [{ place: field.place, text: field.value, timeframe }];
  });
}

/** Whether a period of it ends before it begins. */
export function isReversedTimeframe(timeframe: Timeframe): boolean {
  return timeframe.kind === 'periods' && timeframe.periods.some(isReversed);
}
