import type { ReportKind } from './report-seed';
import { IN_REPORTS } from './seeds-in-reports';
import { IN_STEPS } from './seeds-in-steps';

/** What can be wrong with reports and five steps, by name; `null` for nothing. */
export const REPORT_KINDS: ReadonlyMap<string, ReportKind | null> = new Map<
  string,
  ReportKind | null
>([['none', null], ...IN_REPORTS, ...IN_STEPS]);
