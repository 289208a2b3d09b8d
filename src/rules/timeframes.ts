import type { Assessment } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { valueOf } from '../assessment/field';
import type { Place } from '../assessment/place';
import { isReversed } from '../thai/period';
import type { Timeframe } from '../thai/timeframe';
import { readTimeframe } from '../thai/timeframe';

/** A timeframe as written (without HTML) and as read, and the cells that say it. */
export interface MeasureTimeframe {
  readonly text: string;
  readonly timeframe: Timeframe;
  readonly places: readonly Place[];
}

const KNOWN = new WeakMap<Assessment, readonly MeasureTimeframe[]>();

/**
 * Every timeframe that an assessment's plan says. Most measures share a few, so each is read and
 * judged once, however many cells say it and rules ask.
 */
export function timeframesOf(assessment: Assessment): readonly MeasureTimeframe[] {
  const known = KNOWN.get(assessment);
  if (known !== undefined) return known;
  const timeframes = readAll(assessment);
  KNOWN.set(assessment, timeframes);
  return timeframes;
}

function readAll({ plan, nineStep, fiscalYear }: Assessment): readonly MeasureTimeframe[] {
  const placesOf = new Map<string, Place[]>();
  const collect = (field: Field<string>): void => {
    if (field.kind !== 'value') return;
    const places = placesOf.get(field.value);
    if (places === undefined) placesOf.set(field.value, [field.place]);
    else places.push(field.place);
  };
  for (const { measures } of plan) for (const { timeframe } of measures) collect(timeframe);
  for (const { timeframe } of nineStep?.planned ?? []) collect(timeframe);
  const year = valueOf(fiscalYear);
  return Array.from(placesOf, ([text, places]) => ({
    text,
    timeframe: readTimeframe(text, year),
    places,
  }));
}

/** Whether a period of it ends before it begins. */
export function isReversedTimeframe(timeframe: Timeframe): boolean {
  return timeframe.kind === 'periods' && timeframe.periods.some(isReversed);
}
