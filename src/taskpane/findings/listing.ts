import type { ReviewedFinding } from '../../ignoring/ignore';
import { isOpen } from '../../ignoring/ignore';
import type { RuleId, Severity } from '../../rules/finding';

/** From what has to be put right to what could be better. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

export const GROUPINGS = ['sheet', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which findings to show; `null` for all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
}

export const NO_FILTER: Filter = { severity: null, sheet: null };

/** The findings of one sheet or of one rule. */
export interface FindingGroup {
  readonly key: string;
  readonly name:
    | { readonly kind: 'sheet'; readonly sheet: string }
    | { readonly kind: 'rule'; readonly rule: RuleId };
  /** Worst first, none of them empty. */
  readonly parts: readonly FindingPart[];
  readonly count: number;
}

/** The findings of a group that weigh the same, in the order of the workbook. */
export interface FindingPart {
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly ReviewedFinding[];
}

export interface SplitFindings {
  readonly open: readonly ReviewedFinding[];
  /** Those that somebody gave a reason for, and that do not count any more. */
  readonly ignored: readonly ReviewedFinding[];
}

export function splitFindings(findings: readonly ReviewedFinding[]): SplitFindings {
  return {
    open: findings.filter(isOpen),
    ignored: findings.filter((finding) => !isOpen(finding)),
  };
}

export function countBySeverity(
  findings: readonly ReviewedFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function applyFilter(
  findings: readonly ReviewedFinding[],
  { severity, sheet }: Filter,
): readonly ReviewedFinding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (sheet === null || finding.place.sheet === sheet),
  );
}

/** Groups with errors stand first; otherwise groups and findings stay in the order of the workbook. */
export function groupFindings(
  findings: readonly ReviewedFinding[],
  grouping: Grouping,
): readonly FindingGroup[] {
  const members = new Map<string, ReviewedFinding[]>();
  for (const finding of findings) {
    const key = grouping === 'sheet' ? finding.place.sheet : finding.rule;
    const group = members.get(key);
    if (group === undefined) members.set(key, [finding]);
    else group.push(finding);
  }
  const groups = [...members].flatMap(([key, group]) => groupOf(key, group, grouping));
  return groups.sort((a, b) => worst(a) - worst(b));
}

function groupOf(
  key: string,
  findings: readonly ReviewedFinding[],
  grouping: Grouping,
): readonly FindingGroup[] {
  const [first] = findings;
  if (first === undefined) return [];
  const parts = SEVERITIES.map((severity) => ({
    key: `${grouping} ${severity} ${key}`,
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((part) => part.findings.length > 0);
  return [
    {
      key,
      name:
        grouping === 'sheet' ? { kind: 'sheet', sheet: key } : { kind: 'rule', rule: first.rule },
      parts,
      count: findings.length,
    },
  ];
}

/** Sheets keep their order but for those without errors; rules go by their severity. */
function worst({ parts: [first], name }: FindingGroup): number {
  if (first === undefined) return SEVERITIES.length;
  const order = SEVERITIES.indexOf(first.severity);
  return name.kind === 'rule' ? order : Math.min(order, 1);
}
