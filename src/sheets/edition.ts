import type { EditionId } from '../assessment/assessment';
import { squash } from '../thai/text';
import type { Table } from './table';

interface Evidence {
  /** How many domains the selection form offers. */
  readonly domains: number;
  readonly issues: Table | undefined;
  readonly scored: Table | undefined;
  readonly plan: Table | undefined;
  readonly followUp: Table | undefined;
}

/**
 * Which edition's forms a workbook follows, judged by what sets the editions apart; `null` where
 * that does not tell.
 *
 * - `bma-2568` (source 002): issues in step 2 without scores and again with scores in step 4; four
 *   domains; the heading of the issues speaks of bribes
 * - `pacc-2569` (source 003): issues and scores in one table; the plan is headed
 *   `ขั้นตอนการดำเนินโครงการ`; three domains
 * - `pacc-2566` (source 000): the plan has a budget and no issues, the scored table is numbered by
 *   `ลำดับขั้นตอน`
 * - `follow-up-2566` (source 001): a follow-up without scores or plan
 */
export function editionOf(evidence: Evidence): EditionId | null {
  const { domains, issues, scored, plan, followUp } = evidence;
  if (scored === undefined && plan === undefined) {
    return followUp === undefined ? null : 'follow-up-2566';
  }
  const isStepNumbered = heading(scored, 'order') === 'ลำดับขั้นตอน';
  const isByStep = plan?.columns.budget !== undefined && plan.columns.issue === undefined;
  if (isStepNumbered || isByStep) return 'pacc-2566';
  if (isList(issues) || domains === 4) return 'bma-2568';
  const issueHeading = heading(scored, 'issue') + heading(plan, 'issue');
  if (issueHeading.includes('รับสินบน')) return 'bma-2568';
  if (heading(plan, 'step') === 'ขั้นตอนการดำเนินโครงการ' || domains === 3) return 'pacc-2569';
  return null;
}

/** A list of issues before they are scored; one with scores or levels is a summary of them. */
function isList(issues: Table | undefined): boolean {
  const { score, level } = issues?.columns ?? {};
  return issues !== undefined && score === undefined && level === undefined;
}

function heading(table: Table | undefined, role: 'order' | 'step' | 'issue'): string {
  const column = table?.columns[role];
  if (table === undefined || column === undefined) return '';
  return squash(
    table.grid.text(table.headingRow, column) || table.grid.text(table.firstRow - 1, column),
  );
}
