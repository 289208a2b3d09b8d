import type { Edit } from '../../fixes/edit';
import type { Fix } from '../../fixes/fix';
import type { Review } from '../../review';
import { isOpen } from '../../ignoring/ignore';
import type { Finding, RuleId } from '../../rules/finding';

/** One way to put all findings of a rule right. */
export interface FixForAll {
  readonly findings: number;
  readonly edits: readonly Edit[];
}

/**
 * The fixes of all open findings of a rule together. `null` where there is one finding only, where
 * one of them has no fix or several, and where two fixes would be in each other's way.
 */
export function fixForAll(
  rule: RuleId,
  review: Review,
  fixesFor: (finding: Finding, review: Review) => readonly Fix[],
): FixForAll | null {
  const findings = review.findings.filter((finding) => finding.rule === rule && isOpen(finding));
  if (findings.length < 2) return null;
  const edits = new Map<string, Edit>();
  for (const finding of findings) {
    const [fix, ...others] = fixesFor(finding, review);
    if (fix === undefined || others.length > 0) return null;
    for (const edit of fix.edits) {
      // Rows that one fix adds move the cells of the next.
      if (edit.kind === 'grow') return null;
      const { sheet, row, column } = edit.place;
      const key = `${row} ${column} ${sheet}`;
      const known = edits.get(key);
      if (known?.kind === 'set' && known.value !== edit.value) return null;
      edits.set(key, edit);
    }
  }
  return { findings: findings.length, edits: [...edits.values()] };
}
