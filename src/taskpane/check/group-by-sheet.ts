import type { Finding } from '../../rules/finding';

/** The findings on one sheet. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Groups findings by sheet; sheets stand in the order of their first finding, findings as they were. */
export function groupBySheet(findings: readonly Finding[]): readonly SheetFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet } = finding.place;
    const group = groups.get(sheet);
    if (group === undefined) groups.set(sheet, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([sheet, group]) => ({ sheet, findings: group }));
}
