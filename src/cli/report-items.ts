import { valueOf } from '../assessment/field';
import type { WatchedItem } from '../assessment/item-colour';
import { watchedItems } from '../assessment/item-colour';
import type { NineStep, PlannedEvent } from '../assessment/nine-step';
import { bandOf } from '../assessment/nine-step';
import type { ReportedPlan, ReportedRisk } from './report';

/**
 * The scored items of table 3 as risks. They have no likelihood and impact: necessity and severity
 * are other things, on another scale, and are reported by their own names.
 */
export function reportItems(nineStep: NineStep | null): readonly ReportedRisk[] {
  return watchedItems(nineStep).map(reportItem);
}

function reportItem({ watch, status, control, planned }: WatchedItem): ReportedRisk {
  // A row that names nothing goes by what the other tables call it.
  const rows = [watch, status, control].filter((row) => row !== null);
  const words = rows.map((row) => valueOf(row.item) ?? '');
  const { total } = watch;
  return {
    sheet: watch.sheet,
    row: watch.row + 1,
    order: rows.find((row) => row.number !== '')?.number ?? '',
    step: rows.find((row) => row.step.text !== '')?.step.text ?? '',
    issue: words.find((text) => text !== '') ?? '',
    likelihood: null,
    impact: null,
    necessity: valueOf(watch.necessity),
    severity: valueOf(watch.severity),
    score: total,
    level: total === null ? null : bandOf(total),
    plan: planned === null ? null : reportEvent(planned),
  };
}

function reportEvent(event: PlannedEvent): ReportedPlan {
  return {
    sheet: event.sheet,
    row: event.row + 1,
    measure: event.measure.kind === 'value',
    timeframe: event.timeframe.kind === 'value',
    owner: event.owner.kind === 'value',
  };
}
