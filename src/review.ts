import type { Assessment } from './assessment/assessment';
import { applyIgnores } from './ignoring/apply-ignores';
import type { LapsedIgnore, ReviewedFinding } from './ignoring/ignore';
import { isOpen } from './ignoring/ignore';
import { readIgnores } from './ignoring/read-ignores';
import { readSubjects } from './ignoring/subjects';
import { runRules } from './rules/run';
import { readAssessments } from './sheets/read';
import type { SheetSnapshot } from './sheets/snapshot';
import type { Summary } from './summary';
import { summarise } from './summary';

/** What a workbook holds and what is wrong with it. */
export interface Review {
  readonly assessments: readonly Assessment[];
  /** Sorted by assessment, sheet order, row, column, rule. Ignored ones are among them, with the reason. */
  readonly findings: readonly ReviewedFinding[];
  /** What somebody decided about a finding that is no more, or whose row has other words. */
  readonly lapsed: readonly LapsedIgnore[];
  /** Counts open findings only. */
  readonly summary: Summary;
  /** The sheets that were reviewed, as given: fixes and decisions to ignore are planned from them. */
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * The one door for every front end: what the sheets of a workbook say, and every finding about it.
 * Deterministic: same cells, same findings, same order. Never throws.
 *
 * @param sheets all sheets of the workbook, in their order
 */
export function review(sheets: readonly SheetSnapshot[]): Review {
  const { ignores, forms } = readIgnores(sheets);
  const assessments = readAssessments(forms);
  const found = runRules(
    assessments,
    sheets.map((sheet) => sheet.name),
  );
  const { findings, lapsed } = applyIgnores(found, ignores, () => readSubjects(assessments));
  return {
    assessments,
    findings,
    lapsed,
    summary: summarise(assessments, findings.filter(isOpen)),
    sheets,
  };
}
