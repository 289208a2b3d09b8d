import type { Assessment } from '../assessment/assessment';
import type { Finding, FindingOf, RuleId } from './finding';
import { RULES } from './index';
import type { Rule } from './rule';

/**
 * Checks assessments against every rule. Each rule reports a cell once; findings come sorted by
 * assessment, order of the sheet, row, column and rule.
 *
 * @param sheetOrder the names of the workbook's sheets; a sheet that is not among them comes last
 */
export function runRules(
  assessments: readonly Assessment[],
  sheetOrder: readonly string[],
): readonly Finding[] {
  return sortFindings(withoutRepeats(checkAll(assessments)), sheetOrder);
}

/** The largest number of columns a worksheet can have. */
const COLUMNS = 16_384;

const RULE_ORDER: ReadonlyMap<RuleId, number> = new Map(RULES.map(({ id }, order) => [id, order]));

function ruleOrder(finding: Finding): number {
  return RULE_ORDER.get(finding.rule) ?? RULES.length;
}

function checkAll(assessments: readonly Assessment[]): readonly Finding[] {
  return assessments.flatMap((assessment, index) =>
    RULES.flatMap((rule) => findingsOf(rule, assessment, index)),
  );
}

type FindingsOf<Id extends RuleId> = readonly { [One in Id]: FindingOf<One> }[Id][];

function findingsOf<Id extends RuleId>(
  rule: { [One in Id]: Rule<One> }[Id],
  assessment: Assessment,
  index: number,
): FindingsOf<Id> {
  const { id, severity } = rule;
  const found: { [One in Id]: FindingOf<One> }[Id][] = [];
  rule.check(assessment, (place, params) => {
    found.push({ rule: id, severity, place, params, assessment: index });
  });
  return found;
}

/** Several risks can share one cell (a merge, one plan row for two risks): the first one tells. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Set<number>>();
  return findings.filter((finding) => {
    const { sheet, row, column } = finding.place;
    const key = (row * COLUMNS + column) * RULES.length + ruleOrder(finding);
    const keys = seen.get(sheet) ?? new Set();
    if (keys.has(key)) return false;
    seen.set(sheet, keys.add(key));
    return true;
  });
}

function sortFindings(
  findings: readonly Finding[],
  sheetOrder: readonly string[],
): readonly Finding[] {
  const order = new Map(sheetOrder.map((name, index) => [name, index]));
  return findings
    .map((finding) => ({
      finding,
      sheet: order.get(finding.place.sheet) ?? sheetOrder.length,
      rule: ruleOrder(finding),
    }))
    .sort(
      (a, b) =>
        a.finding.assessment - b.finding.assessment ||
        a.sheet - b.sheet ||
        a.finding.place.row - b.finding.place.row ||
        a.finding.place.column - b.finding.place.column ||
        a.rule - b.rule,
    )
    .map(({ finding }) => finding);
}
