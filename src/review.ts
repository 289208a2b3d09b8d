import type { Assessment } from './assessment/assessment';
import type { Finding } from './rules/finding';
import { runRules } from './rules/run';
import { readAssessments } from './sheets/read';
import type { SheetSnapshot } from './sheets/snapshot';
import type { Summary } from './summary';
import { summarise } from './summary';

/** What a workbook holds and what is wrong with it. */
export interface Review {
  readonly assessments: readonly Assessment[];
  /** Sorted by assessment, sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/**
 * The one door for every front end: what the sheets of a workbook say, and every finding about it.
 * Deterministic: same cells, same findings, same order. Never throws.
 *
 * @param sheets all sheets of the workbook, in their order
 */
export function review(sheets: readonly SheetSnapshot[]): Review {
  const assessments = readAssessments(sheets);
  const findings = runRules(
    assessments,
    sheets.map((sheet) => sheet.name),
  );
  return { assessments, findings, summary: summarise(assessments, findings) };
}
